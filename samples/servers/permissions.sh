#!/usr/bin/env bash
. ./harness.sh
cd "$work"
export LC_ALL=C
other() { # run as a user who owns nothing here
  local as=(setpriv --reuid 65534 --regid 65534 --clear-groups)
  if [ "$(id -u)" != 0 ]; then as=(sudo -n "${as[@]}"); fi
  "${as[@]}" "$@"
}
umask 022
echo 'postgres://box:hunter2@db/tickets' >env
mkdir uploads
echo 'poster of Hamlet' >uploads/hamlet.txt
echo "--- probe ---"
# region: probe
terminal <<'END'
stat -c '%A %a %n' env
nobody$ cat env
chmod 600 env
stat -c '%A %a %n' env
nobody$ cat env
END
# endregion
echo "--- folder ---"
# region: folder
terminal <<'END'
stat -c '%A %a %n' uploads uploads/hamlet.txt
chmod 711 uploads
nobody$ ls uploads
nobody$ cat uploads/hamlet.txt
chmod 700 uploads
nobody$ cat uploads/hamlet.txt
END
# endregion
