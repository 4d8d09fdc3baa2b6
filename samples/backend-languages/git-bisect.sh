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

# Twelve commits. The seventh breaks the fee; nobody noticed.
for n in $(seq 1 12); do
    fee=150
    [ "$n" -ge 7 ] && fee=15
    printf 'fee=%s\n# change %s\n' "$fee" "$n" > price.sh
    git add price.sh
    git commit -q -m "Change $n"
done

echo "--- bisect ---"
# region: bisect
echo '. ./price.sh; [ "$fee" -eq 150 ]' > test.sh
git bisect start HEAD HEAD~11 > bisect.log
git bisect run bash test.sh >> bisect.log
grep -c '^running' bisect.log | sed 's/$/ runs of the test/'
git show -s --format='first bad commit: %s' refs/bisect/bad
git bisect reset 2> /dev/null
# endregion
