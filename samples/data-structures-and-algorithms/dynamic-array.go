package main

import "fmt"

// region: dynamic-array
type DynamicArray struct {
	slots  []int // used as a block of fixed size
	size   int
	copies int
	grow   func(capacity int) int
}

func NewDynamicArray(grow func(int) int) *DynamicArray {
	return &DynamicArray{slots: make([]int, 1), grow: grow}
}

func (a *DynamicArray) Append(item int) {
	if a.size == len(a.slots) {
		bigger := make([]int, a.grow(len(a.slots)))
		a.copies += copy(bigger, a.slots)
		a.slots = bigger
	}
	a.slots[a.size] = item
	a.size++
}

// endregion

func fill(name string, grow func(int) int) *DynamicArray {
	array := NewDynamicArray(grow)
	for i := range 10_000 {
		array.Append(i * i)
	}
	fmt.Printf("%s: %d copies for %d appends\n",
		name, array.copies, array.size)
	return array
}

func main() {
	fmt.Println("--- dynamic-array ---")
	fill("double", func(capacity int) int { return capacity * 2 })
	add10 := func(capacity int) int { return capacity + 10 }
	fmt.Println("item 99:", fill("add 10", add10).slots[99])
}
