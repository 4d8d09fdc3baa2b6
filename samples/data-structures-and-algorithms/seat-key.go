package main

import (
	"cmp"
	"fmt"
)

func main() {
	// region: seat-key
	type Seat struct { // comparable: equal when all fields are equal
		row    string
		number int
	}

	held := map[Seat]string{{"B", 7}: "Ana"}
	loose := map[*Seat]string{{"B", 7}: "Ana"} // pointers: by identity

	byValue := cmp.Or(held[Seat{"B", 7}], "lost")
	byIdentity := cmp.Or(loose[&Seat{"B", 7}], "lost")
	// endregion

	fmt.Println("--- seat-key ---")
	fmt.Println("by value:", byValue)
	fmt.Println("by identity:", byIdentity)
}
