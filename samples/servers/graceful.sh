#!/usr/bin/env bash
# needs: curl
. ./harness.sh
read -r app < <(free_ports 1)
backend "$app" SLOW=1
pid=$backend_pid
route "$app" box-office.test
cd "$work"
# region: probe
terminal <<'END'
curl -i http://box-office.test/shows >slow &   # it takes 1 s
sleep 0.4; kill -TERM $pid; sleep 0.3
curl http://box-office.test/health 2>&- || echo "curl: error $?"
wait $!; cat slow
wait $pid; echo "exit status $?"
tail -n 1 backend.log
END
# endregion
