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
route "$port" box-office.test
cd "$work"
# region: probe
terminal <<'END'
curl -I http://box-office.test/down/shows
curl -I http://box-office.test/crash/shows
curl -I http://box-office.test/slow/shows
grep -oE '(connect|upstream p|upstream t)[^,]*' error.log
touch srv/maintenance
curl -i http://box-office.test/shows
END
# endregion
