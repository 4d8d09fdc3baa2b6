package main

import "fmt"

// region: sliding-window

// busiest: most requests in any stretch of so many seconds.
func busiest(times []int, seconds int) (most int) {
	first := 0
	for last, now := range times { // times are sorted
		for times[first] <= now-seconds {
			first++ // too old: out of the window for good
		}
		most = max(most, last-first+1)
	}
	return most
}

// endregion

func main() {
	fmt.Println("--- sliding-window ---")
	times := []int{0, 1, 1, 2, 9, 10, 11, 12, 25}
	for _, seconds := range []int{1, 3, 10, 60} {
		most := busiest(times, seconds)
		fmt.Printf("%d s: %d requests\n", seconds, most)
	}
	fmt.Println("no requests:", busiest(nil, 10))
}
