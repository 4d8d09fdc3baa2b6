# run: sh
# needs: curl
office=../box-office/node/box-office.ts
coproc SERVER { PORT=0 exec node "$office"; }
read -r url <&"${SERVER[0]}"

# Prints a command, then runs it. HOST stands for the address.
run() {
  echo "\$ ${1//HOST/http:\/\/127.0.0.1:8080}"
  eval "${1//HOST/$url}" 2>&1 | tr -d '\r'
  echo
}
echo "--- partner ---"
body='{"seats":["B7"],"buyer":"ana@example.org"}'
echo "\$ body='$body'"
run 'curl -s -v -d "$body" HOST/shows/42/holds 2>&1 |
    grep -iE "^(> POST|> Content-Type|< HTTP)"'
echo "--- mended ---"
run 'curl -s -v --json "$body" HOST/shows/42/holds 2>&1 |
    grep -iE "^(> POST|> Content-Type|< HTTP)"'

kill "$SERVER_PID"
