# run: sh
# needs: curl java python php go
set -eum                # m: each server has a process group
work=$(mktemp -d)
stop() {
  for job in $(jobs -p); do kill -- "-$job"; done
  wait
  rm -rf "$work"
} 2>/dev/null
trap stop EXIT
cd ../box-office

# Start all four, each on a free port.
javac -d "$work" java/*.java
(cd go && go build -o "$work/box-office" .)
export PHP_CLI_SERVER_WORKERS=8 BOX_OFFICE_DATA="$work/data"
languages="java python php go"
declare -A url
for language in $languages; do
  PORT=$(python3 -c 'import socket
s = socket.create_server(("127.0.0.1", 0)); print(s.getsockname()[1])')
  export PORT
  url[$language]=http://127.0.0.1:$PORT
  case $language in
    java) exec java -cp "$work" BoxOffice ;;
    python) exec python3 python/box_office.py ;;
    php) exec php -S "127.0.0.1:$PORT" -t php php/index.php ;;
    go) exec "$work/box-office" ;;
  esac >"$work/$language.log" 2>&1 &
  curl --silent --output /dev/null --retry 60 --retry-delay 1 \
    --retry-connrefused "${url[$language]}/health"
done

# What goes over the wire: the lines that matter, of one exchange.
talk() {
  curl --silent --verbose "$@" 2>&1 | tr -d '\r' |
    sed -nE 's/^> ((GET|POST) .*|Content-Type.*)/\1/ip
      s/^< (HTTP.*|Content-Type.*)/\1/ip; s/^[{].*[}]$/\n&/p'
}

echo "--- show ---"
talk "${url[go]}/shows/1"
printf '\n\n'
echo "# The body that each of the four sends, counted:"
for language in $languages; do
  curl --silent "${url[$language]}/shows/1" | wc --bytes
  curl --silent "${url[$language]}/shows/1" | sha256sum
done | sort | uniq --count |
  sed -E 's/([0-9a-f]{8})[0-9a-f]{56}  -/SHA-256 \1.../
    s/( [0-9]+)$/\1 bytes/; s/^ *([0-9]+)/\1 times/'

echo "--- race ---"
# Fifty buyers at once want B7. 201: it is yours. 409: it is gone.
hold() {
  curl --silent --output /dev/null --write-out '%{http_code}\n' \
    --json "{\"seats\": [\"B7\"], \"buyer\": \"b$2@example.org\"}" \
    "$1/shows/1/holds"
}
export -f hold
for language in $languages; do
  echo "$language, 50 requests for B7 at once:" $(
    seq 50 | xargs -P 50 -I{} \
      bash -c "hold ${url[$language]} {}" | sort | uniq --count |
      sed -E 's/^ *([0-9]+) (.*)/\1 x \2/')
done

echo "--- refused ---"
# B7 is held by now. Ask for B6 and B7, then look at the seats.
ask='{"seats": ["B6", "B7"], "buyer": "ben@example.org"}'
talk --json "$ask" "${url[go]}/shows/1/holds" |
  sed "s|^HTTP|\n$ask\n\nHTTP|"
printf '\n\n'
talk "${url[go]}/shows/1/seats"
