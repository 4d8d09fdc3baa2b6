package main

import "fmt"

// region: prefix-sums
func prefixSums(sold []int) []int {
	before := make([]int, len(sold)+1) // before[i]: sold before row i
	for i, n := range sold {
		before[i+1] = before[i] + n
	}
	return before
}

// soldIn counts the rows from first up to, not with, end.
func soldIn(before []int, first, end int) int {
	return before[end] - before[first]
}

// endregion

func main() {
	fmt.Println("--- prefix-sums ---")
	sold := []int{20, 18, 0, 5, 20, 20, 7, 12, 3, 0, 1, 14}
	before := prefixSums(sold)
	fmt.Println("A to C:", soldIn(before, 0, 3))
	fmt.Println("D to F:", soldIn(before, 3, 6))
	fmt.Println("whole hall:", soldIn(before, 0, 12))
	fmt.Println("no rows:", soldIn(before, 5, 5))
}
