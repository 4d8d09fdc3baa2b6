// run: go
package main

import "fmt"

type Show struct {
	ID    int
	Title string
}

// region: first
func first[T any](items []T, wanted func(T) bool) (T, bool) {
	for _, item := range items {
		if wanted(item) {
			return item, true
		}
	}
	var zero T
	return zero, false
}

// endregion

func main() {
	shows := []Show{{1, "The Tempest"}, {2, "Woyzeck"}}
	fmt.Println("--- use ---")
	for _, id := range []int{2, 9} {
		// region: use
		match := func(show Show) bool { return show.ID == id }
		title := "no such show"
		if show, found := first(shows, match); found {
			title = show.Title
		}
		// endregion
		fmt.Printf("%d: %s\n", id, title)
	}
}
