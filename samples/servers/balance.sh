#!/usr/bin/env bash
# needs: nginx curl
. ./harness.sh
read -r port one two < <(free_ports 3)
fit balance.conf 8080 "$port" 8001 "$one" 8002 "$two" >"$work/site.conf"
backend "$one" INSTANCE=a
a=$backend_pid
backend "$two" INSTANCE=b
b=$backend_pid
nginx_up "$port"
route "$port" box-office.test
disown "$a"                       # no word from the shell when it dies
# region: probe
terminal <<'END'
ask() { for i in {1..20}; do curl http://box-office.test/shows; done |\
  grep -o '"instance": "."' | sort | uniq -c; }
ask
kill -KILL $a; ask
kill $b; wait $b
curl -I http://box-office.test/shows
END
# endregion
