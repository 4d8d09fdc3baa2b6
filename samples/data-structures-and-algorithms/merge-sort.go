package main

import (
	"fmt"
	"strings"
)

// region: merge-sort
func mergeSort(items []int) []int {
	if len(items) < 2 {
		return items
	}
	half := len(items) / 2
	return merge(mergeSort(items[:half]), mergeSort(items[half:]))
}

func merge(left, right []int) []int {
	merged := make([]int, 0, len(left)+len(right))
	for len(left) > 0 && len(right) > 0 {
		if left[0] <= right[0] { // <= keeps equal ones in order
			merged, left = append(merged, left[0]), left[1:]
		} else {
			merged, right = append(merged, right[0]), right[1:]
		}
	}
	return append(append(merged, left...), right...)
}

// endregion

func main() {
	fmt.Println("--- merge-sort ---")
	cases := [][]int{
		{29, 7, 12, 7, 20, 1}, {3, 2, 1}, {1, 2, 3}, {5}, {},
	}
	for _, items := range cases {
		line := strings.Trim(fmt.Sprint(mergeSort(items)), "[]")
		if line == "" {
			line = "(empty)"
		}
		fmt.Println(line)
	}
}
