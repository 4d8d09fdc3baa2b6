# needs: git
# A hook that refuses messages which break the rules.
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT; cd "$work"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=Ben GIT_AUTHOR_EMAIL=ben@theatre.example
export GIT_COMMITTER_NAME=Ben GIT_COMMITTER_EMAIL=ben@theatre.example
export GIT_AUTHOR_DATE='2026-10-28T09:00:00+01:00'
export GIT_COMMITTER_DATE="$GIT_AUTHOR_DATE"
git init -q -b main
# region: hook
cat > .git/hooks/commit-msg <<'HOOK'
#!/bin/sh
subject=$(sed -n 1p "$1"); second=$(sed -n 2p "$1")
[ ${#subject} -le 50 ] || {
  echo "refused: subject has ${#subject} characters, 50 at most"
  exit 1; }
[ -z "$second" ] || { echo "refused: line 2 must be empty"; exit 1; }
HOOK
chmod +x .git/hooks/commit-msg
# endregion
try() {
  echo "\$ git commit -m \"$1\""
  git commit --allow-empty -m "$1" 2>&1 || true
}
echo "--- try ---"
try "Fixed the wrong times on the tickets and some cleanup"
try "Print show times with the show's own offset
See issue 214."
try "Print show times with the show's own offset

See issue 214."
