#!/usr/bin/env bash
# needs: nginx curl
. ./harness.sh
read -r port blue green < <(free_ports 3)
backend "$blue" INSTANCE=blue
backend "$green" INSTANCE=green
live="$work/live.conf"
cat >"$work/site.conf" <<CONF
upstream box_office { include $live; }
server {
  listen $port;
  location / { proxy_pass http://box_office; }
}
CONF
echo "server 127.0.0.1:$blue;" >"$live"
nginx_up "$port"
route "$port" box-office.test
cd "$work"
worker() { pgrep -P "$nginx_pid" | head -n 1; }
reload() { # nginx -s reload, and wait for the old worker's last answer
  local old i
  old=$(worker)
  kill -HUP "$nginx_pid"
  for i in $(seq 200); do
    kill -0 "$old" 2>/dev/null || return 0
    sleep 0.05
  done
}
crowd() { # ask on and on, and note every status
  while [ ! -e stop ]; do status http://box-office.test/shows; echo
  done
}
crowd >seen &
crowd=$!; pids+=("$crowd")
# region: probe
switch_to() { # switch_to PORT
  curl -f "http://127.0.0.1:$1/health" >/dev/null || return 1
  echo "server 127.0.0.1:$1;" >live.new
  mv live.new live.conf            # a rename: never half a file
  reload                           # nginx -s reload, and wait
}
# endregion
terminal <<'END'
curl http://box-office.test/shows; echo
switch_to $green; curl http://box-office.test/shows; echo
switch_to $blue; curl http://box-office.test/shows; echo
touch stop; wait $crowd; grep -vc 200 seen
END
[ "$(wc -l <seen)" -gt 10 ]         # the crowd did ask
