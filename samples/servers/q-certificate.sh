#!/usr/bin/env bash
# needs: nginx openssl
. ./harness.sh
read -r port tls < <(free_ports 2)
mkdir -p "$work/etc/tls"
cd "$work/etc/tls"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 \
  -nodes -days 30 -subj "/CN=box-office.test" \
  -addext "subjectAltName=DNS:box-office.test" \
  -keyout privkey.pem -out fullchain.pem 2>/dev/null
chmod 600 privkey.pem
fit "tls.conf" 8080 "$port" 8443 "$tls" >"$work/site.conf"
nginx_up "$tls"
# region: served
served() { # what the running server presents for a name
  openssl s_client -connect "127.0.0.1:$tls" -servername "$1" \
    </dev/null 2>/dev/null | openssl x509 "${@:2}"
}
served box-office.test -noout -ext subjectAltName | tail -n 1 |
  tr -d ' '
for days in 14 40; do
  if served box-office.test -noout -checkend $((days * 86400)) \
    >/dev/null; then
    echo "still valid in $days days"
  else
    echo "ends within $days days: renew"
  fi
done
# endregion
