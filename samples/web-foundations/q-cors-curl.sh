# needs: curl
# CORS without a browser: three questions to an API.
set -eu
cat >"${TMPDIR:-/tmp}/cors-$$.mjs" <<'API'
import { createServer } from "node:http";
const DESK = "https://desk.boxoffice.example";
const api = createServer((request, response) => {
  response.setHeader("Vary", "Origin");
  response.sendDate = false;
  if (request.headers.origin === DESK)
    response.setHeader("Access-Control-Allow-Origin", DESK);
  if (request.method === "OPTIONS" && request.headers.origin === DESK)
    response.setHeader("Access-Control-Allow-Methods", "DELETE");
  response.writeHead(request.method === "OPTIONS" ? 204 : 200).end();
});
api.listen(0, () => console.log(api.address().port));
API
coproc node "${TMPDIR:-/tmp}/cors-$$.mjs"
server=$COPROC_PID
trap 'kill $server; rm "${TMPDIR:-/tmp}/cors-$$.mjs"' EXIT
read -r port <&"${COPROC[0]}"
api=http://127.0.0.1:$port
curl() { command curl "$@" | tr -d '\r' |
  grep -iE '^(HTTP|vary|access)'; }

# region: asked
echo "--- preflight ---"
curl -si -X OPTIONS "$api/bookings/b1" \
  -H "Origin: https://desk.boxoffice.example" \
  -H "Access-Control-Request-Method: DELETE"
echo "--- real ---"
curl -si "$api/shows" -H "Origin: https://desk.boxoffice.example"
echo "--- stranger ---"
curl -si "$api/shows" -H "Origin: https://cats.example"
# endregion
