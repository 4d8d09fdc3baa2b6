package main

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// region: graph
var doors = map[string][]string{
	"street":  {"foyer"},
	"foyer":   {"street", "bar", "stairs"},
	"bar":     {"foyer", "hall"},
	"stairs":  {"foyer", "balcony"},
	"balcony": {"stairs", "hall"},
	"hall":    {"bar", "balcony", "stage"},
	"stage":   {"hall"},
	"attic":   {},
}

func shortestPath(start, goal string) (path []string) {
	cameFrom := map[string]string{start: ""}
	queue := []string{start} // breadth first
	for len(queue) > 0 {
		room := queue[0]
		queue = queue[1:]
		if room == goal {
			for ; room != ""; room = cameFrom[room] {
				path = append(path, room)
			}
			slices.Reverse(path)
			return path
		}
		for _, neighbor := range doors[room] {
			if _, seen := cameFrom[neighbor]; !seen { // when queued
				cameFrom[neighbor] = room
				queue = append(queue, neighbor)
			}
		}
	}
	return nil
}

func reachable(start string) (order []string) {
	seen := map[string]bool{}
	stack := []string{start} // depth first
	for len(stack) > 0 {
		room := stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		if seen[room] {
			continue
		}
		seen[room] = true
		order = append(order, room)
		for _, neighbor := range slices.Backward(doors[room]) {
			stack = append(stack, neighbor)
		}
	}
	return order
}

// endregion

func show(title string, rooms []string) {
	fmt.Println(title, cmp.Or(strings.Join(rooms, " "), "no way"))
}

func main() {
	fmt.Println("--- graph ---")
	show("to stage:", shortestPath("street", "stage"))
	show("to attic:", shortestPath("street", "attic"))
	show("to self:", shortestPath("bar", "bar"))
	show("depth first:", reachable("street"))
}
