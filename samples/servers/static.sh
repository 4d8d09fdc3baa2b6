#!/usr/bin/env bash
# needs: nginx curl
. ./harness.sh
read -r port < <(free_ports 1)
mkdir -p "$work/srv/public/assets"
echo '<!doctype html><title>Box office</title>' \
  >"$work/srv/public/index.html"
echo 'body { margin: 2rem }' >"$work/srv/public/assets/site.a1b2.css"
echo 'DATABASE_PASSWORD=x' >"$work/srv/public/.env"
fit static.conf 8080 "$port" >"$work/site.conf"
nginx_up "$port"
site="http://127.0.0.1:$port"
headers() { grep -iE '^(HTTP|Server|Content-Type|Cache-Control)'; }
# region: probe
echo "GET /"
curl -sI "$site/" | headers
echo "GET /assets/site.a1b2.css"
curl -sI "$site/assets/site.a1b2.css" | headers
etag=$(curl -sI "$site/" | awk 'tolower($1) == "etag:" {print $2}')
echo "again, with the ETag: $(status "$site/" \
  -H "If-None-Match: ${etag%$'\r'}")"
echo "GET /.env: $(status "$site/.env")"
echo "GET /missing: $(status "$site/missing")"
# endregion
