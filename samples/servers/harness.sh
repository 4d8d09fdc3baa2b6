# tested by: proxy.sh
# The part that all server samples share: a temporary folder,
# free ports, a backend, a web server, and a clean end.
# Sourced, never shown.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
chmod 755 "$work"
pids=()
clean_up() {
  local pid
  for pid in "${pids[@]:-}"; do
    if [ -n "$pid" ]; then kill "$pid" 2>/dev/null || true; fi
  done
  for pid in "${pids[@]:-}"; do
    if [ -n "$pid" ]; then wait "$pid" 2>/dev/null || true; fi
  done
  rm -rf "$work" "$work.said"
}
trap clean_up EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

free_ports() { # free_ports 3: prints three ports that nobody listens on
  python3 - "$1" <<'PY'
import socket, sys
held = [socket.socket() for _ in range(int(sys.argv[1]))]
for s in held:
    s.bind(("127.0.0.1", 0))
print(*(s.getsockname()[1] for s in held))
PY
}
wait_for() { # wait_for PORT: until something listens there
  local i
  for i in $(seq 100); do
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null && return 0
    sleep 0.05
  done
  echo "nothing listens" >&2
  return 1
}
backend() { # backend PORT [NAME=VALUE ...]: sets backend_pid
  local port=$1
  shift
  env PORT="$port" "$@" python3 "$here/backend.py" \
    >>"$work/backend.log" 2>&1 &
  backend_pid=$!
  pids+=("$backend_pid")
  wait_for "$port"
}
stop() { # stop PID: ask, then wait until it is gone
  kill -TERM "$1" 2>/dev/null || true
  wait "$1" 2>/dev/null || true
}
# The configuration files are the real ones. Only what cannot be
# taken on a shared machine is replaced: the ports, and the folder
# /srv/box-office.
fit() { # fit FILE FROM TO [FROM TO ...] > copy
  local file=$1
  shift
  local script="s#/srv/box-office#$work/srv#g"
  script+=";s#/etc/box-office#$work/etc#g"
  while [ $# -gt 0 ]; do
    script+=";s#\\b$1\\b#$2#g"
    shift 2
  done
  sed "$script" "$here/$file"
}
nginx_up() { # nginx_up PORT: serves $work/site.conf
  local user=""
  if [ "$(id -u)" = 0 ]; then user="user www-data;"; fi
  mkdir -p "$work/tmp"
  cat >"$work/nginx.conf" <<CONF
$user
worker_processes 1;
pid $work/nginx.pid;
error_log $work/error.log;
daemon off;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  access_log $work/access.log;
  client_body_temp_path $work/tmp/body;
  proxy_temp_path $work/tmp/proxy;
  fastcgi_temp_path $work/tmp/fastcgi;
  uwsgi_temp_path $work/tmp/uwsgi;
  scgi_temp_path $work/tmp/scgi;
  include $work/site.conf;
}
CONF
  PATH=$PATH:/usr/sbin nginx -c "$work/nginx.conf" -p "$work" \
    2>>"$work/error.log" &
  nginx_pid=$!
  pids+=("$nginx_pid")
  wait_for "$1" || { cat "$work/error.log" >&2; return 1; }
}
apache_up() { # apache_up PORT: serves $work/site.conf
  local user=""
  if [ "$(id -u)" = 0 ]; then user=$'User www-data\nGroup www-data'; fi
  local mods=/usr/lib/apache2/modules m
  {
    echo "ServerRoot $work"
    echo "ServerName box-office.test"
    echo "$user"
    echo "PidFile $work/apache.pid"
    echo "DefaultRuntimeDir $work"
    echo "ErrorLog $work/error.log"
    echo "Mutex file:$work default"
    for m in mpm_event authz_core alias mime dir headers rewrite \
      proxy proxy_http; do
      echo "LoadModule ${m}_module $mods/mod_$m.so"
    done
    echo "TypesConfig /etc/mime.types"
    echo "Include $work/site.conf"
  } >"$work/apache.conf"
  PATH=$PATH:/usr/sbin apache2 -D FOREGROUND -f "$work/apache.conf" \
    2>>"$work/error.log" &
  apache_pid=$!
  pids+=("$apache_pid")
  wait_for "$1" || { cat "$work/error.log" >&2; return 1; }
}
# A header that says nothing here is left out of what is printed.
hidden='^(date|server|connection|content-length|content-type|etag'
hidden+='|last-modified|accept-ranges|x-cache):'
route() { # route PORT NAME...: curl finds these names on this machine
  local port=$1 name
  shift
  for name in "$@"; do
    echo "connect-to = \"$name:80:127.0.0.1:$port\""
  done >>"$work/.curlrc"
  printf 'silent\nshow-error\n' >>"$work/.curlrc"
  export CURL_HOME=$work
}
left() { return "$1"; }
terminal() { # terminal <<'END': each line as a terminal shows it
  local line more prompt last=0
  set +o pipefail
  while IFS= read -r line <&9; do
    while [[ $line == *\\ ]]; do
      IFS= read -r more <&9
      line+=$'\n'$more
    done
    prompt='$ '
    if [[ $line == 'nobody$ '* ]]; then
      prompt='nobody$ '
      line=${line#"$prompt"}
    fi
    printf '%s%s\n' "$prompt" "$line"
    if [ "$prompt" = 'nobody$ ' ]; then
      line="other sh -c ${line@Q}"
    fi
    if eval "left $last
$line" >"$work.said" 2>&1 9<&-; then last=0; else last=$?; fi
    tr -d '\r' <"$work.said" | grep -viE "$hidden" | sed '/^$/d'
  done 9<&0
  set -o pipefail
}
status() { # status URL [curl options]: the status code alone
  local url=$1
  shift
  curl -s -o /dev/null -w '%{http_code}' "$@" "$url" || true
}
