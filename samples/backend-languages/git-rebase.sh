# run: sh
# needs: git
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Dara GIT_AUTHOR_EMAIL=dara@example.org
export GIT_COMMITTER_NAME=Dara GIT_COMMITTER_EMAIL=dara@example.org
# With fixed dates, the ids are the same in each run.
export GIT_AUTHOR_DATE='2026-11-20T12:00:00Z'
export GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
git init -q -b main

say() { echo "\$ $*"; "$@" 2>&1; }
commit() { git add .; git commit -q -m "$1"; }
echo v1 > api.txt
commit 'Serve one show'
git switch -q -c seat-map
echo rows > seats.txt
commit 'Serve the seat map'
git switch -q main
echo v2 > api.txt
commit 'Serve all shows'
git switch -q seat-map

echo "--- before ---"
echo '$ git log --graph --oneline main seat-map'
git log --graph --format='%h %s' --topo-order main seat-map |
  sed 's/ *$//'

echo "--- rebase ---"
echo 'rows and prices' > seats.txt
say git commit -q -a --fixup HEAD
echo '$ git rebase -i --autosquash main'
GIT_SEQUENCE_EDITOR=true git rebase -q -i --autosquash main
echo '$ git log --graph --oneline main seat-map'
git log --graph --format='%h %s' main seat-map

echo "--- reflog ---"
echo '$ git reflog seat-map'
git reflog seat-map | sed -E 's/ onto [0-9a-f]+//; s/ \(.*\) / /'
