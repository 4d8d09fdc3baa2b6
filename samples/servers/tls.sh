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
# endregion
fit tls.conf 8080 "$port" 8443 "$tls" >"$work/site.conf"
nginx_up "$tls"
route "$port" box-office.test
printf 'connect-to = "%s:443:127.0.0.1:%s"\n' box-office.test "$tls" \
  wrong.test "$tls" >>"$work/.curlrc"
openssl() { # finds the name on this machine, as curl does
  command openssl "${@/box-office.test:443/127.0.0.1:$tls}"
}
curl() { # the first line of what curl says; the rest is advice
  command curl "$@" 2>&1 | sed '/^More details/,$d'
}
# region: probe
echo "--- probe ---"
terminal <<'END'
curl -I http://box-office.test/shows
curl --cacert fullchain.pem https://box-office.test/
curl --cacert fullchain.pem https://wrong.test/
curl https://box-office.test/
END
# endregion
echo "--- renewal ---"
# region: renewal
terminal <<'END'
openssl s_client -connect box-office.test:443 </dev/null 2>&1 |\
  openssl x509 -noout -subject -checkend $((14 * 86400))
END
# endregion
