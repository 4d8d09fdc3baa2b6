#!/usr/bin/env bash
# needs: nginx curl
. ./harness.sh
read -r port app < <(free_ports 2)
fit proxy.conf 8080 "$port" 8001 "$app" >"$work/site.conf"
backend "$app"
nginx_up "$port"
site="http://127.0.0.1:$port"
# region: probe
curl -s -H 'Host: box-office.test' "$site/shows"; echo
echo "what the backend sees, though the client lies:"
curl -s -H 'Host: box-office.test' \
  -H 'X-Forwarded-For: 203.0.113.9' "$site/headers"; echo
# endregion
