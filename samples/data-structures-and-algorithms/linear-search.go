package main

import (
	"fmt"
	"strings"
)

// region: linear-search

// firstRun says where size free seats in a row begin, or -1.
func firstRun(row []string, size int) int {
	run := 0
	for i, seat := range row {
		if seat == "free" {
			run++
		} else {
			run = 0
		}
		if run == size {
			return i - size + 1
		}
	}
	return -1
}

// endregion

func main() {
	fmt.Println("--- linear-search ---")
	row := strings.Fields("free held free free booked free free free")
	for size := 1; size <= 4; size++ {
		fmt.Println(size, "together ->", firstRun(row, size))
	}
	fmt.Println("empty row ->", firstRun(nil, 1))
}
