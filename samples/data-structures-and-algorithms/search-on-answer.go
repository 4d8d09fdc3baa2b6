package main

import (
	"fmt"
	"slices"
)

// region: search-on-answer

// secondsNeeded: one show after another, started seconds are whole.
func secondsNeeded(mails []int, rate int) (seconds int) {
	for _, n := range mails {
		seconds += (n + rate - 1) / rate
	}
	return seconds
}

// slowestRate: the smallest rate that meets the deadline, or -1.
func slowestRate(mails []int, deadline int) int {
	if len(mails) > deadline {
		return -1 // each show takes at least one second
	}
	low, high := 1, slices.Max(mails)
	for low < high {
		rate := low + (high-low)/2
		if secondsNeeded(mails, rate) <= deadline {
			high = rate // fast enough: try slower
		} else {
			low = rate + 1
		}
	}
	return low
}

// endregion

func main() {
	fmt.Println("--- search-on-answer ---")
	mails := []int{240, 180, 60, 120}
	for _, deadline := range []int{3, 4, 12, 20} {
		rate := slowestRate(mails, deadline)
		fmt.Println(deadline, "seconds ->", rate, "a second")
	}
}
