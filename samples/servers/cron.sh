#!/usr/bin/env bash
# needs: systemd
. ./harness.sh
next() { # when a schedule, written for a systemd timer, fires next
  TZ=UTC systemd-analyze calendar --iterations=2 \
    --base-time='2026-11-20 19:02:00 UTC' "$1" |
    sed -nE 's/.*(Next elapse|Iter[a-z]*\.? #2): //p' |
    grep UTC | uniq | sed 's/^/  /'
}
mkdir "$work/bin"
cat >"$work/bin/backup-tickets" <<'SH'
#!/bin/sh
echo "backup-tickets ran, PATH has $(echo "$PATH" | tr : '\n' |
  wc -l | tr -d ' ') folders, HOME is ${HOME:-unset}"
echo "DATABASE_URL is ${DATABASE_URL:-unset}"
SH
chmod +x "$work/bin/backup-tickets"
export DATABASE_URL=postgres://in-your-shell
# region: probe
echo "*/5 * * * *"; next '*:0/5'
echo "15 3 * * *";  next '*-*-* 03:15'
echo "0 8 * * 1";   next 'Mon 08:00'
echo "the same command, with the little that cron hands over:"
path="$work/bin:$(sed -n 's/^PATH=//p' crontab.txt)"
line=$(grep '^15 3' crontab.txt | cut -d' ' -f6-)
env -i HOME=/ LOGNAME=box SHELL=/bin/sh PATH="$path" \
  /bin/sh -c "$line"
# endregion
