package main

import (
	"cmp"
	"container/heap"
	"fmt"
	"slices"
	"strings"
)

// region: top-k
type visits struct {
	show  string
	count int
}

func compare(a, b visits) int {
	return cmp.Or(cmp.Compare(a.count, b.count),
		cmp.Compare(a.show, b.show))
}

type weakestFirst []visits

func (w weakestFirst) Len() int      { return len(w) }
func (w weakestFirst) Swap(i, j int) { w[i], w[j] = w[j], w[i] }
func (w *weakestFirst) Push(x any)   { *w = append(*w, x.(visits)) }
func (w weakestFirst) Less(i, j int) bool {
	return compare(w[i], w[j]) < 0
}
func (w *weakestFirst) Pop() any {
	last := (*w)[len(*w)-1]
	*w = (*w)[:len(*w)-1]
	return last
}

// top returns the k most visited shows, with k entries of memory.
func top(all []visits, k int) (shows []string) {
	best := &weakestFirst{}
	for _, v := range all {
		heap.Push(best, v)
		if best.Len() > k {
			heap.Pop(best)
		}
	}
	for best.Len() > 0 {
		shows = append(shows, heap.Pop(best).(visits).show)
	}
	slices.Reverse(shows)
	return shows
}

// endregion

func main() {
	fmt.Println("--- top-k ---")
	all := []visits{{"jazz", 310}, {"magic", 75}, {"opera", 920},
		{"puppets", 44}, {"guest", 5000}, {"comedy", 310}}
	for _, k := range []int{3, 0, 9} {
		shows := strings.Join(top(all, k), " ")
		fmt.Printf("top %d: %s\n", k, cmp.Or(shows, "none"))
	}
}
