#!/usr/bin/env bash
. ./harness.sh
cd "$work"
exec 3>app.log                       # a process keeps its log open
pid=$$
head -c 1000000 /dev/zero >&3
# region: probe
terminal <<'END'
rm app.log; ls
readlink /proc/$pid/fd/3 | sed 's#.*/##'
stat -L -c '%s bytes' /proc/$pid/fd/3
: > /proc/$pid/fd/3
stat -L -c '%s bytes' /proc/$pid/fd/3
END
# endregion
exec 3>&-
