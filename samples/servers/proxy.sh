#!/usr/bin/env bash
# needs: nginx curl
. ./harness.sh
read -r port app < <(free_ports 2)
fit proxy.conf 8080 "$port" 8001 "$app" >"$work/site.conf"
backend "$app"
nginx_up "$port"
route "$port" box-office.test
echo "--- probe ---"
# region: probe
# /headers answers with some headers that the application received
terminal <<'END'
curl http://box-office.test/headers; echo
curl -H 'X-Forwarded-For: 203.0.113.9' http://box-office.test/headers
END
# endregion
