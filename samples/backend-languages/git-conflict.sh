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

say() { echo "\$ $*"; "$@" 2>&1 || true; }
save() { echo "hold_minutes=$1" > hold.conf; git add hold.conf; }
save 10
git commit -q -m 'Hold seats for ten minutes'
git switch -q -c shorter-hold
save 5
git commit -q -m 'Hold seats for five minutes'
git switch -q main
save 8
git commit -q -m 'Hold seats for eight minutes'

echo "--- conflict ---"
git config merge.conflictStyle diff3
say git merge shorter-hold
say cat hold.conf | sed -E 's/^(\|{7}) [0-9a-f]+/\1 before both/'

echo "--- resolved ---"
echo '$ echo hold_minutes=5 > hold.conf    # as both agreed'
save 5
echo '$ git add hold.conf'
echo '$ git commit'
git commit -q -m 'Merge shorter holds: five minutes, as agreed'
echo '$ git log --graph --format=%s'
git log --graph --format=%s | sed 's/ *$//'
