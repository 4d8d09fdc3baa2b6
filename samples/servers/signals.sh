#!/usr/bin/env bash
. ./harness.sh
cd "$work"
# region: worker
cat >worker.sh <<'WORKER'
trap 'echo "TERM: putting the hold back"; rm -f hold; exit 0' TERM
trap 'echo "HUP: reading the configuration again"' HUP
touch hold ready
while true; do sleep 0.1 & wait $!; done
WORKER
# endregion
start() {
  rm -f ready
  bash worker.sh &
  pid=$!
  pids+=("$pid")
  while [ ! -e ready ]; do sleep 0.02; done
}
left() { if [ -e hold ]; then echo "hold left behind"; else
  echo "nothing left behind"; fi; }
# region: probe
start
kill -HUP "$pid"; sleep 0.3
kill -TERM "$pid"; code=0; wait "$pid" || code=$?
echo "exit status $code, $(left)"
start
kill -KILL "$pid"; code=0; wait "$pid" 2>/dev/null || code=$?
echo "exit status $code, $(left)"
# endregion
