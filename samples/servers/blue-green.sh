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
worker() { pgrep -P "$nginx_pid" | head -n 1; }
reload() { # until the old worker has answered its last request
  local old i
  old=$(worker)
  kill -HUP "$nginx_pid"           # what `nginx -s reload` does
  for i in $(seq 200); do
    kill -0 "$old" 2>/dev/null || return 0
    sleep 0.05
  done
}
buyers() { # ask on and on, and note every status
  while [ ! -e "$work/stop" ]; do status "$site/shows"; echo; done
}
buyers >"$work/seen" &
crowd=$!; pids+=("$crowd")
# region: probe
switch_to() { # name port
  test "$(status "http://127.0.0.1:$2/health")" = 200 || return 1
  echo "server 127.0.0.1:$2;" >"$live.new"
  mv "$live.new" "$live"           # rename: never half a file
  reload                           # nginx -s reload, and wait
}
echo "live: $(who)"
switch_to green "$green"; echo "live: $(who)"
switch_to blue "$blue";   echo "rolled back: $(who)"
touch "$work/stop"; wait "$crowd"
echo "failed requests meanwhile: $(grep -vc 200 "$work/seen" || true)"
# endregion
