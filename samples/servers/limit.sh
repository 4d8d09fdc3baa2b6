#!/usr/bin/env bash
# needs: nginx curl
. ./harness.sh
read -r port app < <(free_ports 2)
fit limit.conf 8080 "$port" 8001 "$app" >"$work/site.conf"
backend "$app"
nginx_up "$port"
site="http://127.0.0.1:$port"
# region: probe
echo "eight requests for /shows, one after the other:"
for i in $(seq 8); do status "$site/shows"; echo; done | uniq -c |
  awk '{print "  " $1 " times " $2}'
echo "the health check is not limited: $(status "$site/health")"
# endregion
