#!/usr/bin/env bash
# needs: apache curl
. ./harness.sh
read -r port app < <(free_ports 2)
mkdir -p "$work/srv/public" "$work/srv/old"
echo '<title>Box office</title>' >"$work/srv/public/index.html"
echo '<title>The old site</title>' >"$work/srv/old/index.html"
cp htaccess.conf "$work/srv/old/.htaccess"
cp htaccess.conf "$work/srv/public/.htaccess"
fit apache.conf 8080 "$port" 8001 "$app" >"$work/site.conf"
backend "$app"
apache_up "$port"
at() { # at HOST PATH [curl options]
  local host=$1 path=$2
  shift 2
  curl -s -H "Host: $host" "$@" "http://127.0.0.1:$port$path"
}
chosen() { grep -iE '^(HTTP|Location|X-Site)'; }
# region: probe
echo "one address, two names:"
at box-office.test /
at old.test /
echo "proxied to the backend:"
at box-office.test /shows; echo
echo "with .htaccess (AllowOverride FileInfo):"
at old.test /program.php -I | chosen
echo "the same file, ignored (AllowOverride None):"
at box-office.test /program.php -I | chosen
# endregion
