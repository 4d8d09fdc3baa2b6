package main

import (
	"fmt"
	"slices"
)

// region: seat-map
func mapWithList(seats, sold []string) ([]string, int) {
	var taken []string
	comparisons := 0
	for _, seat := range seats {
		for _, other := range sold { // one walk per seat
			comparisons++
			if other == seat {
				taken = append(taken, seat)
				break
			}
		}
	}
	return taken, comparisons
}

func mapWithSet(seats, sold []string) ([]string, int) {
	var taken []string
	lookups := 0
	soldSet := make(map[string]bool, len(sold)) // built once
	for _, seat := range sold {
		soldSet[seat] = true
	}
	for _, seat := range seats {
		lookups++
		if soldSet[seat] { // one hash lookup per seat
			taken = append(taken, seat)
		}
	}
	return taken, lookups
}

// endregion

func main() {
	var seats []string
	for row := 'A'; row <= 'L'; row++ {
		for n := 1; n <= 20; n++ {
			seats = append(seats, fmt.Sprintf("%c%d", row, n))
		}
	}
	byList, comparisons := mapWithList(seats, seats)
	bySet, lookups := mapWithSet(seats, seats)
	same := "no"
	if slices.Equal(byList, bySet) {
		same = "yes"
	}
	fmt.Println("--- seat-map ---")
	fmt.Println("list:", comparisons, "comparisons")
	fmt.Println("set:", lookups, "lookups")
	fmt.Println("same map:", same)
	fmt.Println("5000 readers, list:", 5000*comparisons, "comparisons")
}
