// run: go
package main

import "fmt"

type Show struct {
	ID    int
	Title string
}

func first[T any](items []T, wanted func(T) bool) (T, bool) {
	for _, item := range items {
		if wanted(item) {
			return item, true
		}
	}
	var zero T
	return zero, false
}

func main() {
	shows := []Show{{1, "The Tempest"}, {2, "Woyzeck"}}
	for _, id := range []int{2, 9} {
		title := "no such show"
		match := func(show Show) bool { return show.ID == id }
		if show, found := first(shows, match); found {
			title = show.Title
		}
		fmt.Printf("%d: %s\n", id, title)
	}
}
