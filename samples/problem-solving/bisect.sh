# needs: git
# Twelve commits, one of which made tickets lie. Find it.
set -eu
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
# region: history
mkdir "$work/repo"; cd "$work/repo"
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=Ana GIT_AUTHOR_EMAIL=ana@theatre.example
export GIT_COMMITTER_NAME=Ana GIT_COMMITTER_EMAIL=ana@theatre.example
commit() {  # day, subject
  export GIT_AUTHOR_DATE="2026-09-$1T09:00:00Z"
  export GIT_COMMITTER_DATE="$GIT_AUTHOR_DATE"
  echo "$2" >> CHANGES; git add -A; git commit -qm "$2"
}
git init -q -b main
echo 'offset at the show' > ticket-time
commit 01 "Print the hall on the ticket"
for n in 02 03 04 05 06 07; do commit $n "Routine change $n"; done
echo 'offset at the purchase' > ticket-time
commit 08 "Look up the offset once a request"
for n in 09 10 11 12; do commit $n "Routine change $n"; done
# endregion

echo "--- hunt ---"
# region: hunt
cat > "$work/check.sh" <<'CHECK'
# exit 0: this version is good; 1: bad; 125: cannot be tested
grep -q 'at the show' ticket-time
CHECK
git bisect start HEAD HEAD~11 > "$work/log" 2>&1
git bisect run sh "$work/check.sh" >> "$work/log" 2>&1
grep '^Bisecting' "$work/log"
git show -s --format='first bad: %s (%as)' refs/bisect/bad
# endregion
