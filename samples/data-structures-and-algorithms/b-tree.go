package main

import (
	"fmt"
	"slices"
)

// region: b-tree

// build makes levels of pages from root to leaves; keys are sorted.
func build(keys []int, fanout int) (levels [][][]int) {
	pages := slices.Collect(slices.Chunk(keys, fanout))
	levels = [][][]int{pages}
	for len(pages) > 1 {
		var firsts []int
		for _, page := range pages {
			firsts = append(firsts, page[0])
		}
		pages = slices.Collect(slices.Chunk(firsts, fanout))
		levels = slices.Insert(levels, 0, pages)
	}
	return levels
}

// lookup: whether the key is there, and how many pages were read.
func lookup(levels [][][]int, fanout, key int) (found bool, read int) {
	pageNumber := 0
	for _, pages := range levels {
		page := pages[pageNumber]
		read++
		var at int
		at, found = slices.BinarySearch(page, key)
		if !found {
			at = max(at-1, 0) // the last one that is not above key
		}
		pageNumber = pageNumber*fanout + at // the child to follow
	}
	return found, read
}

// endregion

func main() {
	fmt.Println("--- b-tree ---")
	for _, c := range [][2]int{{240, 16}, {100_000, 100}} {
		n, fanout := c[0], c[1]
		keys := make([]int, n)
		for i := range keys {
			keys[i] = 3 * i
		}
		levels := build(keys, fanout)
		for _, key := range []int{21, 22} {
			found, read := lookup(levels, fanout, key)
			word := "absent"
			if found {
				word = "found"
			}
			fmt.Printf("%d keys, %d: %s, %d pages read\n",
				n, key, word, read)
		}
	}
}
