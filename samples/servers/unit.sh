#!/usr/bin/env bash
# needs: systemd
. ./harness.sh
mkdir -p "$work/units"
export SYSTEMD_LOG_COLOR=0
verify() { # only what is said about our file, without the folder
  systemd-analyze verify --man=no "$1" 2>&1 |
    grep -F "$(basename "$1")" | sed "s#$work/units/##g" || true
}
# region: probe
cp box-office.service "$work/units/box-office.service"
echo "box-office.service: $(verify "$work/units/box-office.service" |
  grep -c .) complaints"
sed 's/^Restart=on-failure/Restrat=on-failure/' box-office.service \
  >"$work/units/typo.service"
verify "$work/units/typo.service"
# endregion
