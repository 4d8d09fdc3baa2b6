package main

import (
	"cmp"
	"fmt"
	"slices"
)

type Booking struct {
	name  string
	price int
}

func show(title string, bookings []Booking) {
	fmt.Print(title)
	for _, b := range bookings {
		fmt.Print(" ", b.name)
	}
	fmt.Println()
}

func main() {
	bookings := []Booking{
		{"Ana", 2450}, {"Ben", 1500}, {"Chidi", 2450}, {"Dara", 1500},
	}
	// region: stable-sort
	byPrice := slices.Clone(bookings)
	slices.SortStableFunc(byPrice, func(a, b Booking) int {
		return cmp.Compare(a.price, b.price)
	})

	dearestFirst := slices.Clone(bookings)
	slices.SortFunc(dearestFirst, func(a, b Booking) int {
		return cmp.Or(cmp.Compare(b.price, a.price),
			cmp.Compare(a.name, b.name))
	})
	// endregion
	fmt.Println("--- stable-sort ---")
	show("by price:", byPrice)
	show("dearest first:", dearestFirst)
	show("untouched:", bookings)
}
