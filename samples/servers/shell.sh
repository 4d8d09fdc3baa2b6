#!/usr/bin/env bash
. ./harness.sh
cd "$work"
tail -n +2 "$here/access.log" >access.log  # without the comment line
echo "--- pipe ---"
# region: pipe
terminal <<'END'
head -n 2 access.log
grep -c ' 504 ' access.log
cut -d ' ' -f 4 access.log | sort | uniq -c | sort -rn
END
# endregion
echo "--- status ---"
# region: status
terminal <<'END'
grep -q 418 access.log; echo $?
false | true; echo $?
set -o pipefail; false | true; echo $?
END
# endregion
echo "--- quotes ---"
# region: quotes
terminal <<'END'
file="seat map.txt"; touch "$file"
ls $file
ls "$file"
END
# endregion
