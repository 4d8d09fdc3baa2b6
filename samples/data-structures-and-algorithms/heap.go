package main

import "fmt"

// region: heap
type MinHeap struct {
	items []int // children of i are at 2i + 1 and 2i + 2
}

func (h *MinHeap) Push(item int) {
	i := len(h.items)
	h.items = append(h.items, item)
	for i > 0 && h.items[i] < h.items[(i-1)/2] {
		h.swap(i, (i-1)/2)
		i = (i - 1) / 2
	}
}

func (h *MinHeap) Pop() (least int, ok bool) {
	size := len(h.items) - 1
	if size < 0 {
		return 0, false
	}
	h.swap(0, size)
	least, h.items = h.items[size], h.items[:size]
	for i := 0; 2*i+1 < size; {
		child, right := 2*i+1, 2*i+2
		if right < size && h.items[right] < h.items[child] {
			child = right
		}
		if h.items[i] <= h.items[child] {
			break
		}
		h.swap(i, child)
		i = child
	}
	return least, true
}

func (h *MinHeap) swap(i, j int) {
	h.items[i], h.items[j] = h.items[j], h.items[i]
}

// endregion

func main() {
	fmt.Println("--- heap ---")
	var heap MinHeap
	for _, expiry := range []int{300, 120, 240, 60, 180, 120} {
		heap.Push(expiry)
	}
	fmt.Println("least:", heap.items[0])
	fmt.Print("popped:")
	for len(heap.items) > 0 {
		expiry, _ := heap.Pop()
		fmt.Print(" ", expiry)
	}
	fmt.Println()
	if _, ok := heap.Pop(); !ok {
		fmt.Println("popped from empty: nothing")
	}
}
