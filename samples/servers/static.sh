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
route "$port" box-office.test
# region: probe
terminal <<'END'
curl -I http://box-office.test/
curl -I http://box-office.test/assets/site.a1b2.css
curl -I http://box-office.test/.env
curl -I http://box-office.test/missing
END
# endregion
