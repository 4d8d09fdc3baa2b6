#!/usr/bin/env bash
# needs: nginx curl
. ./harness.sh
read -r port none app junk < <(free_ports 4)
fit gateway.conf 8080 "$port" 8001 "$none" 8002 "$app" 8003 "$junk" \
  >"$work/site.conf"
mkdir -p "$work/srv"
backend "$app" SLOW=2
python3 - "$junk" <<'PY' &
import socket, sys
with socket.create_server(("127.0.0.1", int(sys.argv[1]))) as server:
    while True:
        conn, _ = server.accept()
        conn.recv(4096)
        conn.close()
PY
pids+=($!)
wait_for "$junk"
nginx_up "$port"
site="http://127.0.0.1:$port"
# region: probe
echo "no process behind the port: $(status "$site/down/shows")"
echo "a process that dies on it: $(status "$site/crash/shows")"
echo "2 s of work, 1 s of patience: $(status "$site/slow/shows")"
touch "$work/srv/maintenance"
curl -si "$site/shows" | grep -iE '^(HTTP|Retry|Back)'
echo "the reasons, from the error log:"
grep -oE 'connect\(\) failed|prematurely closed connection|timed out' \
  "$work/error.log" | sort -u
# endregion
