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
  bash worker.sh >worker.log 2>&1 &
  pid=$!
  pids+=("$pid")
  while [ ! -e ready ]; do sleep 0.02; done
}
hidden+='|^.*harness.sh: line .* Killed ' # a word of this shell
# region: probe
echo "--- probe ---"
start
terminal <<'END'
kill -HUP $pid; sleep 0.3; kill -TERM $pid
wait $pid; echo "exit status $?"
cat worker.log; ls hold
END
start
terminal <<'END'
kill -KILL $pid; wait $pid; echo "exit status $?"
cat worker.log; ls hold
END
# endregion
