// run: go
package main

import (
	"errors"
	"fmt"
)

type Hold struct {
	Seat  string
	Buyer string
}

// Store is satisfied by any type that has this method.
type Store interface {
	Keep(hold Hold) error
}

var ErrTaken = errors.New("seat is taken")

type Memory struct {
	holds map[string]Hold
}

func (m *Memory) Keep(hold Hold) error {
	if old, taken := m.holds[hold.Seat]; taken && old != hold {
		return ErrTaken
	}
	m.holds[hold.Seat] = hold
	return nil
}

func holdAll(store Store, buyer string, seats []string) error {
	for _, seat := range seats {
		if err := store.Keep(Hold{seat, buyer}); err != nil {
			return fmt.Errorf("hold %s for %s: %w", seat, buyer, err)
		}
	}
	return nil
}

func main() {
	store := &Memory{holds: map[string]Hold{}}
	fmt.Println(holdAll(store, "Ana", []string{"B7", "B8"}))

	err := holdAll(store, "Ben", []string{"B6", "B7"})
	fmt.Println(err)
	fmt.Println("taken:", errors.Is(err, ErrTaken))
	fmt.Println("holds kept:", len(store.holds))
}
