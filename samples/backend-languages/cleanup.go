// run: go
package main

import (
	"errors"
	"fmt"
)

var ErrRefused = errors.New("no card")

// region: book
func book(seat, card string) error {
	fmt.Println(seat, "held")
	defer fmt.Println(seat, "released")
	if card == "" {
		return ErrRefused // an error value of our own
	}
	fmt.Println(seat, "paid")
	return nil
}

// endregion

func main() {
	fmt.Println("--- book ---")
	for _, card := range []string{"4242", ""} {
		if err := book("B7", card); errors.Is(err, ErrRefused) {
			fmt.Println("told the buyer:", err)
		}
	}
}
