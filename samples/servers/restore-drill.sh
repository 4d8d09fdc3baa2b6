#!/usr/bin/env bash
. ./harness.sh
cd "$work"
mkdir -p live/uploads
for i in 1 2 3; do echo "poster $i" >"live/uploads/poster-$i.txt"; done
# region: drill
backup() {
  (cd live && find . -type f | sort | xargs sha256sum) >manifest
  tar -czf backup.tgz -C live .
}
drill() { # restore beside the live data and compare every file
  rm -rf drill && mkdir drill
  tar -xzf "$1" -C drill 2>/dev/null || { echo "unreadable"; return; }
  if (cd drill && sha256sum --quiet -c ../manifest) >/dev/null 2>&1
  then echo "restored $(find drill -type f | wc -l) files, all equal"
  else echo "restored, but not what was saved"; fi
}
backup
rm -rf live                                # the disaster
head -c 100 backup.tgz >half.tgz           # the disk was full
mkdir empty && tar -czf empty.tgz -C empty .   # the wrong folder
# endregion
echo "--- drill ---"
terminal <<'END'
ls *.tgz
drill backup.tgz
drill half.tgz
drill empty.tgz
END
