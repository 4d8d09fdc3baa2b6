#!/usr/bin/env bash
. ./harness.sh
log="$here/access.log"
cd "$work"
tail -n +2 "$log" >requests.log           # without the comment line
mkdir logs
truncate -s 120M logs/old.log logs/fresh.log logs/old.txt
truncate -s 2M logs/small.log
touch -d '10 days ago' logs/old.log logs/small.log logs/old.txt
echo "--- old ---"
# region: old
# 1. look: over 100 MiB, unchanged for more than seven days
find logs -type f -name '*.log' -size +100M -mtime +7 -print
# 2. the same line, and only the last word differs
find logs -type f -name '*.log' -size +100M -mtime +7 -delete
ls logs
# endregion
echo "--- slow ---"
# region: slow
# fields: 1 time, 2 method, 3 path, 4 status, 5 seconds
awk '{n[$3]++; sum[$3] += $5; if ($5 > max[$3]) max[$3] = $5}
     END {for (p in n)
            printf "%6.3f %6.3f %4d %s\n",
                   max[p], sum[p] / n[p], n[p], p}' requests.log |
  sort -rn | head -n 3
# endregion
