package main

import "fmt"

// region: ring-buffer
type RingBuffer struct {
	slots []string
	head  int // where the oldest item is
	size  int
}

func (r *RingBuffer) Offer(item string) bool {
	if r.size == len(r.slots) {
		return false // full: the producer must slow down
	}
	r.slots[(r.head+r.size)%len(r.slots)] = item
	r.size++
	return true
}

func (r *RingBuffer) Poll() (item string, ok bool) {
	if r.size == 0 {
		return "", false
	}
	item = r.slots[r.head]
	r.slots[r.head] = ""
	r.head = (r.head + 1) % len(r.slots)
	r.size--
	return item, true
}

// endregion

func offer(jobs *RingBuffer, name string) {
	answer := "full"
	if jobs.Offer(name) {
		answer = "taken"
	}
	fmt.Println("offer", name, "->", answer)
}

func main() {
	fmt.Println("--- ring-buffer ---")
	jobs := &RingBuffer{slots: make([]string, 3)}
	for _, name := range []string{"Ana", "Ben", "Chidi", "Dara"} {
		offer(jobs, name)
	}
	name, _ := jobs.Poll()
	fmt.Println("poll ->", name)
	offer(jobs, "Dara")
	for range 4 {
		name, ok := jobs.Poll()
		if !ok {
			name = "nothing"
		}
		fmt.Println("poll ->", name)
	}
}
