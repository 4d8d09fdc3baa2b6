package main

import (
	"fmt"
	"strings"
)

// region: linked-list
type Node struct {
	name string
	next *Node
}

func insertAfter(node *Node, name string) {
	node.next = &Node{name, node.next} // whatever the length
}

func removeAfter(node *Node) {
	if node.next != nil {
		node.next = node.next.next
	}
}

func reverse(head *Node) *Node {
	var before *Node
	for head != nil {
		// turn one arrow around, then step on
		head.next, before, head = before, head, head.next
	}
	return before
}

func hasCycle(head *Node) bool {
	slow, fast := head, head
	for fast != nil && fast.next != nil {
		slow, fast = slow.next, fast.next.next
		if slow == fast {
			return true
		}
	}
	return false
}

// endregion

func show(head *Node) string {
	var names []string
	for ; head != nil; head = head.next {
		names = append(names, head.name)
	}
	if names == nil {
		return "(empty)"
	}
	return strings.Join(names, " ")
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func main() {
	fmt.Println("--- linked-list ---")
	line := &Node{"Ana", &Node{"Ben", &Node{"Dara", nil}}}
	insertAfter(line.next, "Chidi")
	fmt.Println("inserted:", show(line))
	removeAfter(line)
	fmt.Println("removed:", show(line))
	line = reverse(line)
	fmt.Println("reversed:", show(line))
	fmt.Println("reversed empty:", show(reverse(nil)))
	fmt.Println("cycle:", yes(hasCycle(line)))
	line.next.next.next = line
	fmt.Println("cycle after tying:", yes(hasCycle(line)))
}
