#!/usr/bin/env bash
# needs: systemd
. ./harness.sh
cp box-office.service "$work/"
sed 's/^Restart=on-failure/Restrat=on-failure/' box-office.service \
  >"$work/typo.service"
cd "$work"
export SYSTEMD_LOG_COLOR=0
systemd-analyze() { # only what is said about our file
  command systemd-analyze --man=no "$1" "./$2" 2>&1 |
    grep -F "$2" | sed 's#.*/##' || true
}
# region: probe
terminal <<'END'
systemd-analyze verify box-office.service
systemd-analyze verify typo.service
END
# endregion
