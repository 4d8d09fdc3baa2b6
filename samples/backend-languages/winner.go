// run: go
package main

import (
	"fmt"
	"sync"
)

type Hall struct {
	mu    sync.Mutex
	seats map[string]string
}

func (h *Hall) Hold(seat, buyer string) bool {
	h.mu.Lock() // the check and the write are one step
	defer h.mu.Unlock()
	if _, taken := h.seats[seat]; taken {
		return false
	}
	h.seats[seat] = buyer
	return true
}

func main() {
	hall := &Hall{seats: map[string]string{}}
	won := make(chan bool, 50)
	var all sync.WaitGroup
	for i := range 50 {
		all.Go(func() {
			won <- hall.Hold("B7", fmt.Sprintf("buyer-%d", i+1))
		})
	}
	all.Wait()
	close(won)
	winners := 0
	for yes := range won {
		if yes {
			winners++
		}
	}
	fmt.Println("winners:", winners)
	fmt.Println("losers:", 50-winners)
}
