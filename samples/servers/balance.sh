#!/usr/bin/env bash
# needs: nginx curl
. ./harness.sh
read -r port one two < <(free_ports 3)
fit balance.conf 8080 "$port" 8001 "$one" 8002 "$two" >"$work/site.conf"
backend "$one" INSTANCE=a
a=$backend_pid
backend "$two" INSTANCE=b
b=$backend_pid
nginx_up "$port"
site="http://127.0.0.1:$port"
count() { sort | uniq -c | awk '{print "  " $2 ": " $1}'; }
ask20() { # which instance answered, or which status came back
  for i in $(seq 20); do
    curl -s -w ' %{http_code}' "$site/shows" |
      sed -E 's/.*"instance": "(.)".* 200/\1/; s/.* (5..)$/\1/'
    echo
  done | grep -oE '^[ab]$|5..$' | count
}
# region: probe
echo "20 requests, two instances:"; ask20
kill -KILL "$a"; wait "$a" 2>/dev/null || true
echo "20 requests, a was killed:"; ask20
stop "$b"
echo "20 requests, both are gone:"; ask20
echo "what nginx noted:"
grep -oE 'connect\(\) failed \([^)]*\)' "$work/error.log" | sort -u
# endregion
