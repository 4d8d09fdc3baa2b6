# run: sh
# needs: git
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_NOSYSTEM=1
export GIT_AUTHOR_NAME=Dara GIT_AUTHOR_EMAIL=dara@example.org
export GIT_COMMITTER_NAME=Dara GIT_COMMITTER_EMAIL=dara@example.org
export GIT_AUTHOR_DATE='2026-11-20T12:00:00Z'
export GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE

git init -q --bare -b main server.git
git clone -q server.git dara 2>/dev/null
cd dara
git commit -q --allow-empty -m 'Begin'
git push -q origin HEAD:main
git switch -q -c seat-map
git commit -q --allow-empty -m 'Draw the seats'
git push -q -u origin seat-map 2>/dev/null
git clone -q ../server.git ../ben
git -C ../ben switch -q seat-map
GIT_AUTHOR_NAME=Ben git -C ../ben commit -q --allow-empty \
  -m 'Show the stage'
git -C ../ben push -q
git commit -q --allow-empty -m 'Number the rows'

say() {
  echo "\$ $1"
  { eval "$1" 2>&1 || true; } | grep -vE '^(hint|To|error):? ' \
    | sed 's/ *$//'
}
echo "--- rejected ---"
say 'git push'
say 'git fetch -q'
say 'git log --graph --format="%an: %s" HEAD @{u}'
echo "--- mended ---"
say 'git rebase -q @{u}'
say 'git push -q'
say 'git log --format="%an: %s"'
