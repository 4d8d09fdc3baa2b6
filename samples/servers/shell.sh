#!/usr/bin/env bash
. ./harness.sh
log="$here/access.log"
cd "$work"
tail -n +2 "$log" >"$work/requests.log"   # without the comment line
echo "--- pipe ---"
# region: pipe
head -n 2 requests.log                    # the first two lines
grep -c ' 504 ' requests.log              # how many lines say 504
cut -d ' ' -f 4 requests.log |            # the fourth field of each
  sort | uniq -c | sort -rn               # counted, most frequent first
# endregion
echo "--- status ---"
# region: status
true; echo "true ends with $?"
grep -q 418 requests.log || echo "grep found nothing: $?"
(set +o pipefail; false | true; echo "a pipe, without pipefail: $?")
(false | true) || echo "the same pipe, with pipefail: $?"
file="two words.txt"; touch "$file"
ls $file 2>errors.txt || echo "unquoted: $(wc -l <errors.txt) errors"
ls "$file"
# endregion
