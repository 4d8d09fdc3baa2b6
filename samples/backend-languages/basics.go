// run: go
package main

import (
	"errors"
	"fmt"
)

// region: interface
type Hold struct{ Seat, Buyer string }

type Store interface { // any type with this method
	Keep(hold Hold) error
}

type Memory struct { // has it, so it is a Store
	holds map[string]Hold
}

func (m *Memory) Keep(hold Hold) error {
	if _, taken := m.holds[hold.Seat]; taken {
		return ErrTaken
	}
	m.holds[hold.Seat] = hold
	return nil
}

// endregion

// region: errors
var ErrTaken = errors.New("seat is taken")

func holdAll(store Store, buyer string, seats ...string) error {
	for _, seat := range seats {
		if err := store.Keep(Hold{seat, buyer}); err != nil {
			return fmt.Errorf("hold %s for %s: %w", seat, buyer, err)
		}
	}
	return nil
}

// endregion

func main() {
	fmt.Println("--- errors ---")
	store := &Memory{holds: map[string]Hold{}}
	fmt.Println("Ana, B7 and B8:", holdAll(store, "Ana", "B7", "B8"))

	err := holdAll(store, "Ben", "B6", "B7")
	fmt.Println("Ben, B6 and B7:", err)
	fmt.Println("is it ErrTaken:", errors.Is(err, ErrTaken))
	fmt.Println("holds kept:", len(store.holds))
}
