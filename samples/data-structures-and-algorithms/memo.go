package main

import "fmt"

var calls = 0

// region: memo

// ways to fill a row with single guests and couples
func ways(seats int) int {
	calls++
	if seats < 2 {
		return 1
	}
	return ways(seats-1) + ways(seats-2)
}

func waysMemo(seats int, known map[int]int) int {
	calls++
	if seats < 2 {
		return 1
	}
	if _, ok := known[seats]; !ok {
		known[seats] = waysMemo(seats-1, known) +
			waysMemo(seats-2, known)
	}
	return known[seats]
}

func waysLoop(seats int) int { // bottom up: no recursion at all
	oneLess, now := 1, 1
	for i := 1; i < seats; i++ {
		oneLess, now = now, oneLess+now
	}
	return now
}

// endregion

func main() {
	fmt.Println("--- memo ---")
	plain := ways(20)
	fmt.Println("plain:", plain, "ways,", calls, "calls")
	calls = 0
	memo := waysMemo(20, map[int]int{})
	fmt.Println("memo:", memo, "ways,", calls, "calls")
	fmt.Println("loop:", waysLoop(20), "ways, no calls")
	fmt.Println("empty row:", waysLoop(0), "way")
}
