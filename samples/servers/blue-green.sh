#!/usr/bin/env bash
# needs: nginx curl
. ./harness.sh
read -r port blue green < <(free_ports 3)
backend "$blue" INSTANCE=blue
backend "$green" INSTANCE=green
live="$work/live.conf"
site="http://127.0.0.1:$port"
cat >"$work/site.conf" <<CONF
upstream box_office { include $live; }
server {
  listen $port;
  location / { proxy_pass http://box_office; }
}
CONF
echo "server 127.0.0.1:$blue;" >"$live"
nginx_up "$port"
who() { curl -s "$site/shows" | grep -oE 'blue|green'; }
until_is() { # a reload is not instant: old workers finish first
  for i in $(seq 40); do
    if [ "$(who)" = "$1" ]; then return; fi
    sleep 0.05
  done
}
buyers() { # ask on and on, and note every status
  while [ ! -e "$work/stop" ]; do status "$site/shows"; echo; done
}
buyers >"$work/seen" &
crowd=$!
# region: probe
switch_to() { # name port
  test "$(status "http://127.0.0.1:$2/health")" = 200 || return 1
  echo "server 127.0.0.1:$2;" >"$live.new"
  mv "$live.new" "$live"           # rename: never half a file
  kill -HUP "$nginx_pid"           # what `nginx -s reload` does
  until_is "$1"
}
echo "live: $(who)"
switch_to green "$green"; echo "live: $(who)"
switch_to blue "$blue";   echo "rolled back: $(who)"
touch "$work/stop"; wait "$crowd"
echo "failed requests meanwhile: $(grep -vc 200 "$work/seen" || true)"
# endregion
