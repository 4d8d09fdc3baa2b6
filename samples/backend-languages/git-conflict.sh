# run: sh
# needs: git
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Dara GIT_AUTHOR_EMAIL=dara@example.org
export GIT_COMMITTER_NAME=Dara GIT_COMMITTER_EMAIL=dara@example.org
git init -q -b main
echo 'hold_minutes=10' > hold.conf
git add hold.conf
git commit -q -m 'Hold seats for ten minutes'

echo "--- conflict ---"
# region: conflict
git switch -q -c shorter-hold
echo 'hold_minutes=5' > hold.conf
git commit -q -am 'Hold seats for five minutes'

git switch -q main
echo 'hold_minutes=8' > hold.conf
git commit -q -am 'Hold seats for eight minutes'

git -c merge.conflictStyle=diff3 merge -q shorter-hold > /dev/null ||
    echo "merge stopped: $(git diff --name-only --diff-filter=U)"
sed 's/^||||||| .*/||||||| before both/' hold.conf

# Decide, not "take mine": ask, then write the line you agreed on.
echo 'hold_minutes=5' > hold.conf
git add hold.conf
git commit -q -m 'Merge shorter holds: five minutes, as agreed'
git log --graph --format=%s | sed 's/ *$//'
# endregion
