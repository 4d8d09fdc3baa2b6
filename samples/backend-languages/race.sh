# run: sh
# needs: go gcc
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
cat > main.go <<'GO'
package main

import "sync"

func main() {
	sold := 0
	var all sync.WaitGroup
	for range 240 {
		all.Go(func() { sold++ })
	}
	all.Wait()
}
GO

# Of the first report: where the two sides touched the variable.
echo "--- race ---"
echo '$ cat -n main.go | sed -n 6,11p'
cat -n main.go | sed -n 6,11p | sed 's/^   //'
echo '$ go run -race main.go'
go run -race main.go > report 2>&1 || true
sed -n '/WARNING/,/^$/p; /Previous/,/^$/p' report | head -9 |
  sed -E "s/0x[0-9a-f]+/0x.../; s/goroutine [0-9]+/goroutine N/
    s/\+0x[.0-9a-f]+//; s#$work/##; /^\$/d"
