package main

import (
	"fmt"
	"strings"
)

// region: insertion-sort
func insertionSort(items []int) []int {
	for i := 1; i < len(items); i++ {
		item, j := items[i], i
		for ; j > 0 && items[j-1] > item; j-- {
			items[j] = items[j-1] // shift the greater ones right
		}
		items[j] = item
	}
	return items
}

// endregion

func main() {
	fmt.Println("--- insertion-sort ---")
	cases := [][]int{
		{29, 7, 12, 7, 20, 1}, {3, 2, 1}, {1, 2, 3}, {5}, {},
	}
	for _, items := range cases {
		line := strings.Trim(fmt.Sprint(insertionSort(items)), "[]")
		if line == "" {
			line = "(empty)"
		}
		fmt.Println(line)
	}
}
