# run: sh
# needs: curl
office=../box-office/node/box-office.ts
coproc SERVER { PORT=0 exec node "$office"; }
read -r url <&"${SERVER[0]}"

curl --silent "$url/shows/42/seats" --include \
  | grep --ignore-case -E '^(HTTP|etag|cache|content-type|\{)'; echo
curl --silent --output /dev/null --write-out '%{http_code}\n' \
  --json '{"seats":["B7"],"buyer":"ana@example.org"}' \
  "$url/shows/42/holds"
curl --silent --json '{"seats":["B7"],"buyer":"ben@example.org"}' \
  "$url/shows/42/holds" | tr ',' '\n'; echo
curl --silent --fail "$url/shows/99" || echo "curl exit code: $?"

kill "$SERVER_PID"
