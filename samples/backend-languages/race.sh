# run: sh
# needs: go gcc
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

echo "--- race ---"
# region: race
cat > main.go <<'GO'
package main

import "sync"

func main() {
	sold := 0
	var all sync.WaitGroup
	for range 240 {
		all.Go(func() { sold++ }) // read, add, write: three steps
	}
	all.Wait()
}
GO

# Build with the race detector, and say only what it found.
go run -race main.go 2>&1 | grep -o 'WARNING: DATA RACE' | sort -u
# endregion
