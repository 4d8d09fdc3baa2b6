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
echo v1 > api.txt
git add api.txt
git commit -q -m 'Serve one show'

echo "--- rebase ---"
# region: rebase
git switch -q -c seat-map
echo rows > seats.txt
git add seats.txt
git commit -q -m 'Serve the seat map'
echo 'rows and prices' > seats.txt
git commit -q -a --fixup HEAD

git switch -q main
echo v2 > api.txt
git commit -q -am 'Serve all shows'

git switch -q seat-map
before=$(git rev-parse HEAD)
GIT_SEQUENCE_EDITOR=true git rebase -q -i --autosquash main
git log --graph --format=%s
[ "$before" != "$(git rev-parse HEAD)" ] && echo 'new commit ids'
echo "old work still in the reflog: $(
    git cat-file -t "$before")"
# endregion
