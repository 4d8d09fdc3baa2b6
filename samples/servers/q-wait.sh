#!/usr/bin/env bash
# needs: curl
. ./harness.sh
read -r port nobody < <(free_ports 2)
backend "$port"
# region: wait
wait_until_healthy() { # wait_until_healthy URL SECONDS
  local url=$1 end=$((SECONDS + $2))
  until curl -fsS --max-time 2 -o /dev/null "$url" 2>/dev/null; do
    if [ "$SECONDS" -ge "$end" ]; then
      echo "no healthy answer after $2 seconds" >&2
      return 1
    fi
    sleep 0.5
  done
}
# endregion
# region: probe
if wait_until_healthy "http://127.0.0.1:$port/health" 30; then
  echo "healthy: switch the traffic"
fi
wait_until_healthy "http://127.0.0.1:$nobody/health" 2 2>&1 ||
  echo "exit status $?: leave the old version where it is"
# endregion
