#!/usr/bin/env bash
# needs: go buildah
. ./harness.sh
cd "$work"
tool=(buildah --root "$work/store" --runroot "$work/run"
  --storage-driver vfs)
mkdir -p context/public
echo '<title>Box office</title>' >context/public/index.html
CGO_ENABLED=0 go build -trimpath -o context/box-office "$here/hello.go"
build() {
  "${tool[@]}" bud --isolation=chroot --layers -f "$here/Dockerfile" \
    -t box-office context 2>&1
}
ask() { "${tool[@]}" inspect --type image --format "$1" box-office; }
# region: probe
build >/dev/null
echo "user:       $(ask '{{.OCIv1.Config.User}}')"
echo "entrypoint: $(ask '{{.OCIv1.Config.Entrypoint}}')"
echo "layers with files: \
$(ask '{{len .OCIv1.RootFS.DiffIDs}}')"
if [ "$(build | grep -c 'Using cache')" -gt 0 ]; then
  echo "second build: from the cache"
fi
box=$("${tool[@]}" from box-office)
"${tool[@]}" run --isolation=chroot "$box" /srv/box-office
"${tool[@]}" rm "$box" >/dev/null
# endregion
