// run: go
package main

import (
	"fmt"
	"log"
)

// region: test
// refund: all money until 48 hours before, then half, then none.
func refund(cents, hoursBefore int) int {
	switch {
	case hoursBefore >= 48:
		return cents
	case hoursBefore >= 0:
		return cents / 2
	}
	return 0
}

func test() {
	cases := []struct {
		name               string
		cents, hours, want int
	}{
		{"two days before", 2450, 48, 2450},
		{"an hour too late", 2450, 47, 1225},
		{"odd cent is ours", 2451, 0, 1225},
		{"after the start", 2450, -1, 0},
	}
	for _, c := range cases {
		if got := refund(c.cents, c.hours); got != c.want {
			log.Fatalf("%s: got %d, want %d", c.name, got, c.want)
		}
		fmt.Println("ok", c.name)
	}
}

// endregion

func main() {
	fmt.Println("--- test ---")
	test()
}
