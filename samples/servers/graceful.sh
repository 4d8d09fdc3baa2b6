#!/usr/bin/env bash
# needs: curl
. ./harness.sh
read -r app < <(free_ports 1)
backend "$app" SLOW=1
url="http://127.0.0.1:$app"
# region: probe
echo "before: $(status "$url/health")"
status "$url/shows" >"$work/slow" &   # a request that takes 1 s
request=$!
sleep 0.4
kill -TERM "$backend_pid"
sleep 0.3
echo "a new request, after TERM: $(status "$url/health")"
wait "$request"
echo "the running request: $(cat "$work/slow")"
code=0; wait "$backend_pid" || code=$?
echo "exit status $code"
tail -n 1 "$work/backend.log"
# endregion
