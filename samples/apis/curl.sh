# run: sh
# needs: curl
office=../box-office/node/box-office.ts
coproc SERVER { PORT=0 exec node "$office"; }
read -r url <&"${SERVER[0]}"
# curl without the headers that differ from run to run.
curl() {
  local code answer
  answer=$(command curl --silent "$@"); code=$?
  [ -n "$answer" ] && tr -d '\r' <<<"$answer" \
    | grep -ivE '^(date|connection|keep-alive|transfer)'
  return "$code"
}

# Prints a command, then runs it. HOST stands for the address.
run() {
  echo "\$ ${1//HOST/http:\/\/127.0.0.1:8080}"
  eval "${1//HOST/$url}"
  echo
}
run 'curl --include HOST/shows/42/seats'
run 'curl --json '\''{"seats":["B7"],"buyer":"ana@example.org"}'\'' \
    --output /dev/null --write-out "%{http_code}\n" \
    HOST/shows/42/holds'
run 'curl --fail HOST/shows/99; echo "exit code $?"'

kill "$SERVER_PID"
