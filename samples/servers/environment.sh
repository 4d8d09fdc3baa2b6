#!/usr/bin/env bash
. ./harness.sh
cd "$work"
echo "--- variable ---"
# region: variable
export DB_PASSWORD=hunter2
sleep 30 &                        # a child, such as a converter
child=$!; pids+=("$child")
sleep 0.2
terminal <<'END'
unset DB_PASSWORD
tr '\0' '\n' </proc/$child/environ | grep DB_
END
# endregion
echo "--- file ---"
# region: file
umask 077
printf 'hunter2' >db-password
export DB_PASSWORD_FILE=./db-password
sleep 30 &
child=$!; pids+=("$child")
sleep 0.2
terminal <<'END'
stat -c '%A %n' db-password
tr '\0' '\n' </proc/$child/environ | grep DB_
cat db-password; echo
END
# endregion
