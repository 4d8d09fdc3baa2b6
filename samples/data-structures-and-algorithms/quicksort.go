package main

import (
	"fmt"
	"strings"
)

// region: quicksort
func quicksort(items []int) []int {
	if len(items) < 2 {
		return items
	}
	pivot := items[len(items)/2]
	i, j := 0, len(items)-1
	for i <= j {
		for items[i] < pivot {
			i++
		}
		for items[j] > pivot {
			j--
		}
		if i <= j {
			items[i], items[j] = items[j], items[i]
			i, j = i+1, j-1
		}
	}
	quicksort(items[:j+1]) // slices share the memory: sorted in place
	quicksort(items[i:])
	return items
}

// endregion

func main() {
	fmt.Println("--- quicksort ---")
	cases := [][]int{
		{29, 7, 12, 7, 20, 1}, {3, 2, 1}, {1, 2, 3}, {5}, {},
	}
	for _, items := range cases {
		line := strings.Trim(fmt.Sprint(quicksort(items)), "[]")
		if line == "" {
			line = "(empty)"
		}
		fmt.Println(line)
	}
}
