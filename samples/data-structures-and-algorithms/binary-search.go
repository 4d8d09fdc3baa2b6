package main

import "fmt"

// region: binary-search

// lowerBound: the first place whose item is not less than wanted.
func lowerBound(items []int, wanted int) int {
	low, high := 0, len(items) // the answer is in low..high
	for low < high {
		mid := low + (high-low)/2
		if items[mid] < wanted {
			low = mid + 1 // mid is out, and all before it
		} else {
			high = mid // mid may be the answer
		}
	}
	return low
}

func find(items []int, wanted int) int {
	at := lowerBound(items, wanted)
	if at < len(items) && items[at] == wanted {
		return at
	}
	return -1
}

// endregion

// upperBound: the first place whose item is greater than wanted.
func upperBound(items []int, wanted int) int {
	low, high := 0, len(items)
	for low < high {
		mid := low + (high-low)/2
		if items[mid] <= wanted {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

func main() {
	fmt.Println("--- binary-search ---")
	prices := []int{1500, 1500, 2450, 2450, 2450, 4000}
	for _, wanted := range []int{2450, 2000, 1000, 9000} {
		low := lowerBound(prices, wanted)
		high := upperBound(prices, wanted)
		fmt.Printf("%d: lower %d, upper %d, count %d, found at %d\n",
			wanted, low, high, high-low, find(prices, wanted))
	}
	fmt.Println("empty: found at", find(nil, 2450))
}
