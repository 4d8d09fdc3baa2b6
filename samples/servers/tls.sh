#!/usr/bin/env bash
# needs: nginx curl openssl
. ./harness.sh
read -r port tls < <(free_ports 2)
mkdir -p "$work/etc/tls"
cd "$work/etc/tls"
# region: certificate
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 \
  -nodes -days 30 -subj "/CN=box-office.test" \
  -addext "subjectAltName=DNS:box-office.test" \
  -keyout privkey.pem -out fullchain.pem 2>/dev/null
chmod 600 privkey.pem
openssl x509 -in fullchain.pem -noout -ext subjectAltName |
  grep -o "DNS:.*"
# endregion
fit tls.conf 8080 "$port" 8443 "$tls" >"$work/site.conf"
nginx_up "$tls"
ask() { # curl as a client that resolves the name to this machine
  curl -s --resolve "box-office.test:$tls:127.0.0.1" \
    --resolve "wrong.test:$tls:127.0.0.1" \
    --resolve "box-office.test:$port:127.0.0.1" "$@"
}
plain="http://box-office.test:$port"
secure="https://box-office.test:$tls"
wrong="https://wrong.test:$tls"
ca="$work/etc/tls/fullchain.pem"
# region: probe
ask "$plain/shows" -o /dev/null -w '%{http_code} to https\n'
ask --cacert "$ca" --http1.1 "$secure/"
ask --cacert "$ca" --http2 "$secure/"
ask "$secure/" || echo "unknown issuer: curl error $?"
ask --cacert "$ca" "$wrong/" || echo "wrong name: curl error $?"
# renewal asks this question every day: less than 20 days left?
openssl x509 -in "$ca" -noout -checkend $((20 * 86400)) \
  >/dev/null && echo "no renewal due"
# endregion
