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
start() { # start a worker, wait until it is ready
  rm -f ready
  bash worker.sh >>said-by-worker 2>&1 &
  pid=$!
  pids+=("$pid")
  while [ ! -e ready ]; do sleep 0.02; done
}
ended() { # what the worker printed, and how it ended
  local code=0
  wait "$pid" 2>/dev/null || code=$?
  cat said-by-worker
  rm -f said-by-worker
  echo "exit status $code"
}
# region: probe
echo "--- probe ---"
start
terminal <<'END'
kill -HUP $pid; sleep 0.3; kill -TERM $pid; ended
ls hold
END
start
terminal <<'END'
kill -KILL $pid; ended
ls hold
END
# endregion
