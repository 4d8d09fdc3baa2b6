#!/usr/bin/env bash
# tested by: acceptance.py
# The worked solution. `stack.sh up` runs the proxy and two instances;
# the other commands are for a second terminal. What systemd does on
# a server is done by `keep` here, so that it runs in any folder.
state=${STATE:-/tmp/box-office}
. "$(dirname "$0")/harness.sh"

keep() { # keep PORT: an instance, started again as often as it ends
  while [ -e "$state/run/$1" ]; do
    PORT=$1 VERSION=$(cat "$state/run/$1") \
      python3 "$here/backend.py" >>"$state/backend.log" 2>&1 &
    echo $! >"$state/pid/$1"
    wait $! || true
  done
}

# region: deploy
start_two() { # start_two VERSION: prints their ports once healthy
  local port
  for port in $(free_ports 2); do
    echo "$1" >"$state/run/$port"        # `up` sees it and keeps it
    until [ "$(status "http://127.0.0.1:$port/health")" = 200 ]; do
      sleep 0.05
    done
    echo "$port"
  done
}
switch() { # switch PORT...: the proxy sends to these from now on
  local port
  for port in "$@"; do
    echo "server 127.0.0.1:$port max_fails=1 fail_timeout=1s;"
  done >"$state/live.conf.new"
  mv "$state/live.conf.new" "$state/live.conf"
}
deploy() { # deploy VERSION; a rollback is a deploy of the last one
  local old new port
  old=$(ls "$state/run")
  new=$(start_two "$1")
  switch $new
  kill -HUP "$(cat "$state/nginx.pid")"  # nginx -s reload
  sleep 1                                # old workers finish
  for port in $old; do
    rm "$state/run/$port"                # do not start it again
    kill -TERM "$(cat "$state/pid/$port")"
  done
  echo "version $1 is live"
}
# endregion

# region: restore
restore() { # last night's backup, into an empty place
  local place
  place=$(mktemp -d)
  tar -xzf "$state/backup.tgz" -C "$place"
  if diff -r "$state/uploads" "$place" >/dev/null; then
    echo equal
  else
    echo different
  fi
  rm -r "$place"
}
# endregion

up() {
  local plain tls file started=" "
  rm -rf "$state"
  mkdir -p "$state"/{run,pid,uploads,etc/tls}
  trap 'rm -f "$state"/run/*
    cat "$state"/pid/* | xargs -r kill 2>/dev/null || true
    clean_up' EXIT
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 \
    -nodes -days 30 -subj "/CN=localhost" \
    -addext "subjectAltName=DNS:localhost" \
    -keyout "$state/etc/tls/privkey.pem" \
    -out "$state/etc/tls/fullchain.pem" 2>/dev/null
  echo "poster of Hamlet" >"$state/uploads/hamlet.txt"
  tar -czf "$state/backup.tgz" -C "$state/uploads" .
  (
    first=$(start_two v1)
    switch $first
    touch "$state/healthy"
  ) &
  while sleep 0.05; do
    for file in "$state"/run/*; do
      [ -e "$file" ] || continue
      case $started in *" ${file##*/} "*) continue ;; esac
      started+="${file##*/} "
      keep "${file##*/}" &
    done
    if [ -e "$state/healthy" ] && [ ! -e "$state/nginx.pid" ]; then
      read -r plain tls < <(free_ports 2)
      fit site.conf 8080 "$plain" 8443 "$tls" |
        sed "s#$work/etc#$state/etc#; s#etc/live#live#" \
          >"$work/site.conf"
      nginx_up "$tls"
      echo "$nginx_pid" >"$state/nginx.pid"
      echo "https://localhost:$tls http://localhost:$plain"
    fi
  done
}

case ${1:-} in
  up) up ;;
  kill) kill -KILL "$(cat "$state"/pid/"$(ls "$state/run" |
    head -n 1)")" ;;
  deploy) deploy "$2" ;;
  restore) restore ;;
  *) echo "up, kill, deploy VERSION or restore" ;;
esac
