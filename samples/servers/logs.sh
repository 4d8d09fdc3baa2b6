#!/usr/bin/env bash
set -euo pipefail
log=$(mktemp)
trap 'rm -f "$log"' EXIT
grep -v '^#' access.log >"$log"
# region: questions
# time method path status seconds instance
echo "lines:  $(wc -l <"$log")"
echo "status:"
awk '{n[$4]++} END {for (s in n) print "  " s, n[s]}' "$log" | sort
echo "504 by path and instance:"
awk '$4 == 504 {n[$3 " " $6]++} END {for (k in n) print "  " n[k], k}' \
  "$log" | sort -rn
echo "504 by ten seconds:"
awk '$4 == 504 {n[substr($1, 12, 7) "x"]++}
     END {for (k in n) print "  " k, n[k]}' "$log" | sort
echo "seconds at p50, p75, p95:"
awk '{print $5}' "$log" | sort -n |
  awk '{v[NR] = $1}
       function at(p) {i = int(NR * p)
                       return v[i < NR * p ? i + 1 : i]}
       END {print "  " at(.5), at(.75), at(.95)}'
# endregion
