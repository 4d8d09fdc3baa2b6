#!/usr/bin/env bash
. ./harness.sh
cd "$work"
other() { # run as a user who owns nothing here
  local as=(setpriv --reuid 65534 --regid 65534 --clear-groups)
  if [ "$(id -u)" != 0 ]; then as=(sudo -n "${as[@]}"); fi
  "${as[@]}" "$@"
}
show() { stat -c '%A %a %n' "$@"; }
try() {
  if other "$@" >/dev/null 2>&1; then echo yes; else echo no; fi
}
# region: probe
umask 022
mkdir uploads
echo 'postgres://box@db/tickets' >env
show uploads env
echo "another user reads env: $(try cat env)"
chmod 600 env
show env
echo "another user reads env: $(try cat env)"
chmod 711 uploads
echo poster >uploads/poster.txt
show uploads
echo "another user lists uploads: $(try ls uploads)"
echo "another user reads uploads/poster.txt: \
$(try cat uploads/poster.txt)"
# endregion
