#!/usr/bin/env bash
# needs: nginx curl
. ./harness.sh
read -r port app < <(free_ports 2)
fit limit.conf 8080 "$port" 8001 "$app" >"$work/site.conf"
backend "$app"
nginx_up "$port"
route "$port" box-office.test
# region: probe
terminal <<'END'
for i in {1..8}; do curl -I http://box-office.test/shows; done |\
  grep HTTP | uniq -c
curl -I http://box-office.test/health
END
# endregion
