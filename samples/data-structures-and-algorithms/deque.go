package main

import (
	"container/list"
	"fmt"
)

func main() {
	// region: deque
	line := list.New() // doubly linked; a plain slice lacks the front
	line.PushBack("Ana")
	line.PushBack("Ben")
	line.PushBack("Chidi")             // joins at the back
	line.PushFront("Dara")             // let in at the front
	first := line.Remove(line.Front()) // served: O(1)
	last := line.Remove(line.Back())   // gives up: O(1)
	// endregion

	fmt.Println("--- deque ---")
	fmt.Println("served:", first)
	fmt.Println("gave up:", last)
	fmt.Print("waiting:")
	for e := line.Front(); e != nil; e = e.Next() {
		fmt.Print(" ", e.Value)
	}
	fmt.Println()
}
