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

cut_ids() {
  sed -nE "s/\b([0-9a-f]{7})[0-9a-f]{33}\b/\1/; /^ *\$/q
    /^(Bisec|\[|running|bisect)|is the first/p"
}

# Twelve commits. The seventh breaks the fee; nobody noticed.
for n in $(seq 1 12); do
    fee=150
    [ "$n" -ge 7 ] && fee=15
    printf 'fee=%s\n# change %s\n' "$fee" "$n" > price.sh
    git add price.sh
    git commit -q -m "Change $n"
done

echo "--- bisect ---"
echo '. ./price.sh; [ "$fee" -eq 150 ]' > test.sh
echo '$ cat test.sh'
cat test.sh
echo '$ git bisect start HEAD HEAD~11    # bad, good'
git bisect start HEAD HEAD~11 2>&1 | cut_ids
echo '$ git bisect run bash test.sh'
git bisect run bash test.sh 2>&1 | cut_ids
echo '$ git bisect reset'
git bisect reset 2>&1 | sed '/^Prev/d'
