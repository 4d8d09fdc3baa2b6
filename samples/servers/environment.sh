#!/usr/bin/env bash
. ./harness.sh
cd "$work"
# region: probe
export DB_PASSWORD=hunter2
sleep 5 &
child=$!; pids+=("$child")
unset DB_PASSWORD                # too late for the child
sleep 0.2
echo "in the child's environment:"
tr '\0' '\n' <"/proc/$child/environ" | grep '^DB_PASSWORD'

umask 077
printf 'hunter2' >db-password    # a file, for its owner alone
stat -c '%A %n' db-password
DB_PASSWORD_FILE=$PWD/db-password sh -c \
  'echo "read: $(wc -c <"$DB_PASSWORD_FILE") bytes, environment: \
${DB_PASSWORD:-no password}"'
# endregion
