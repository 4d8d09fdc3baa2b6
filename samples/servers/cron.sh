#!/usr/bin/env bash
. ./harness.sh
mkdir "$work/bin"
cat >"$work/bin/backup-tickets" <<'SH'
#!/bin/sh
echo "saving $DATABASE_URL"
SH
chmod +x "$work/bin/backup-tickets"
cd "$work"
# region: probe
# env -i takes the environment away, as cron does
echo "--- probe ---"
export PATH="$work/bin:$PATH"
terminal <<'END'
export DATABASE_URL=postgres://db/tickets
backup-tickets
env -i PATH=/usr/bin:/bin HOME=/ /bin/sh -c backup-tickets
env -i PATH=$PATH HOME=/ /bin/sh -c backup-tickets
END
# endregion
