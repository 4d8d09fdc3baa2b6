package main

import (
	"cmp"
	"container/heap"
	"fmt"
	"strings"
)

// region: hold-expiry
type hold struct {
	expires int
	seat    string
}

type holds []hold // what container/heap asks of a type:

func (h holds) Len() int      { return len(h) }
func (h holds) Swap(i, j int) { h[i], h[j] = h[j], h[i] }
func (h *holds) Push(x any)   { *h = append(*h, x.(hold)) }
func (h holds) Less(i, j int) bool {
	return h[i].expires < h[j].expires
}
func (h *holds) Pop() any {
	last := (*h)[len(*h)-1]
	*h = (*h)[:len(*h)-1]
	return last
}

// release takes out the holds that have expired, earliest first.
func release(h *holds, now int) (seats []string) {
	for h.Len() > 0 && (*h)[0].expires <= now { // the least is at 0
		seats = append(seats, heap.Pop(h).(hold).seat)
	}
	return seats
}

// endregion

func main() {
	fmt.Println("--- hold-expiry ---")
	h := &holds{{300, "B7"}, {120, "C1"}, {240, "A4"}}
	heap.Init(h)
	for _, now := range []int{100, 240, 999} {
		seats := strings.Join(release(h, now), " ")
		fmt.Printf("at %d: %s\n", now, cmp.Or(seats, "none"))
	}
}
