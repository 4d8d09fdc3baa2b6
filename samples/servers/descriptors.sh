#!/usr/bin/env bash
# needs: python3
. ./harness.sh
cd "$work"
touch log
for fd in /proc/$$/fd/*; do              # nothing inherited counts
  n=${fd##*/}
  if [ "$n" -gt 2 ] && [ "$n" -lt 255 ]; then eval "exec $n>&-"; fi
done
# region: worker
cat >worker.py <<'WORKER'
import socket, time
held = []
while True:                              # one turn is one request
    try:
        held.append(socket.socket())     # opened, never closed
    except OSError as error:
        print(error, flush=True)
        time.sleep(60)
WORKER
# endregion
ulimit -n 32                             # a small limit, for the test
python3 worker.py </dev/null >log 2>&1 &
pid=$!; pids+=("$pid")
until grep -q . log; do sleep 0.05; done
echo "--- probe ---"
# region: probe
terminal <<'END'
tail -n 1 log
grep 'open files' /proc/$pid/limits | tr -s ' '
ls /proc/$pid/fd | wc -l
readlink /proc/$pid/fd/* | sed 's#.*/##; s/:.*//' |\
  sort | uniq -c | sort -rn
END
# endregion
cat >mended.py <<'WORKER'
import os, socket
for request in range(10_000):
    with socket.socket():                # closed, also after an error
        pass
print("10,000 requests,", len(os.listdir("/proc/self/fd")) - 1,
      "descriptors open")
WORKER
echo "--- mended ---"
# region: mended
terminal <<'END'
grep -A 1 'with socket' mended.py
python3 mended.py </dev/null
END
# endregion
