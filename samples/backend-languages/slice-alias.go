// run: go
package main

import (
	"fmt"
	"slices"
)

func main() {
	fmt.Println("--- alias ---")
	// region: alias
	row := make([]string, 0, 4) // length 0, room for 4
	row = append(row, "B1", "B2")

	ana := append(row, "B3") // fits: written into the shared array
	ben := append(row, "B9") // same place again
	fmt.Println("ana:", ana)
	fmt.Println("ben:", ben)

	ana = append(slices.Clone(row), "B3") // an array of her own
	ben = append(slices.Clone(row), "B9")
	fmt.Println("ana:", ana)
	fmt.Println("ben:", ben)
	// endregion
}
