package main

import (
	"fmt"
	"strings"
)

// region: heapsort
func heapsort(items []int) []int {
	for root := len(items)/2 - 1; root >= 0; root-- {
		siftDown(items, root)
	}
	for end := len(items) - 1; end > 0; end-- {
		items[0], items[end] = items[end], items[0]
		siftDown(items[:end], 0) // the greatest is at its place now
	}
	return items
}

func siftDown(items []int, root int) {
	for child := 2*root + 1; child < len(items); child = 2*root + 1 {
		if child+1 < len(items) && items[child+1] > items[child] {
			child++
		}
		if items[root] >= items[child] {
			return
		}
		items[root], items[child] = items[child], items[root]
		root = child
	}
}

// endregion

func main() {
	fmt.Println("--- heapsort ---")
	cases := [][]int{
		{29, 7, 12, 7, 20, 1}, {3, 2, 1}, {1, 2, 3}, {5}, {},
	}
	for _, items := range cases {
		line := strings.Trim(fmt.Sprint(heapsort(items)), "[]")
		if line == "" {
			line = "(empty)"
		}
		fmt.Println(line)
	}
}
