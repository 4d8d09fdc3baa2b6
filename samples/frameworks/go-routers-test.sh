# needs: go
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -r go-routers/. "$work"
cd "$work"
# region: run
# Offline first; the network only when a module is missing.
export GOFLAGS=-mod=mod GO111MODULE=on
GOPROXY=off GONOSUMDB='*' go test -v . >log 2>&1 ||
  go test -v . >log 2>&1 || { cat log; exit 1; }
sed -n 's/^> //p' log
# endregion
