#!/usr/bin/env bash
. ./harness.sh
grep -v '^#' access.log >"$work/access.log"
cd "$work"
# region: questions
# the columns: time method path status seconds instance
echo "--- questions ---"
terminal <<'END'
wc -l <access.log
awk '$4 == 504' access.log | wc -l
awk '$4 == 504 {print $6}' access.log | sort | uniq -c
awk '$4 == 504 {print substr($1, 12, 7)}' access.log | uniq -c
awk '{print $5}' access.log | sort -n | sed -n '300p;570p'
END
# endregion
