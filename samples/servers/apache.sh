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
route "$port" box-office.test old.test unknown.test
echo "--- probe ---"
# region: probe
terminal <<'END'
curl http://box-office.test/
curl http://old.test/
curl http://unknown.test/
curl http://box-office.test/shows; echo
END
# endregion
echo "--- htaccess ---"
# region: htaccess
terminal <<'END'
curl -I http://old.test/program.php
curl -I http://box-office.test/program.php
END
# endregion
