#!/usr/bin/env bash
. ./harness.sh
cd "$work"
# region: probe
exec 3>app.log                       # a process keeps its log open
head -c 1000000 /dev/zero >&3
rm app.log                           # "freeing the disk"
echo "ls finds $(find . -name '*.log' | wc -l) log files"
echo "the process still holds:" \
  "$(readlink /proc/$$/fd/3 | sed 's#.*/##')"
echo "bytes not given back: $(stat -Lc %s /proc/$$/fd/3)"
: >/proc/$$/fd/3                     # empty it without a restart
echo "after truncating: $(stat -Lc %s /proc/$$/fd/3)"
# endregion
exec 3>&-
