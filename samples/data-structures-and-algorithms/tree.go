package main

import (
	"fmt"
	"slices"
	"strings"
)

// region: tree
type Node struct {
	key, height int
	left, right *Node
}

func (n *Node) Height() int {
	if n == nil {
		return 0
	}
	return n.height
}

func insert(n *Node, key int, balance bool) *Node {
	if n == nil {
		return &Node{key: key, height: 1}
	}
	if key < n.key {
		n.left = insert(n.left, key, balance)
	} else if key > n.key {
		n.right = insert(n.right, key, balance)
	}
	n.measure()
	if balance {
		return n.rebalance()
	}
	return n
}

func (n *Node) Contains(key int) bool {
	for n != nil && n.key != key {
		if key < n.key {
			n = n.left
		} else {
			n = n.right
		}
	}
	return n != nil
}

func (n *Node) InOrder(visit func(key int)) {
	if n != nil {
		n.left.InOrder(visit)
		visit(n.key)
		n.right.InOrder(visit)
	}
}

// endregion

func (n *Node) measure() {
	n.height = 1 + max(n.left.Height(), n.right.Height())
}

func (n *Node) rebalance() *Node { // AVL: sides differ by at most one
	lean := n.left.Height() - n.right.Height()
	if lean > 1 {
		if n.left.left.Height() < n.left.right.Height() {
			n.left = n.left.rotateLeft()
		}
		return n.rotateRight()
	}
	if lean < -1 {
		if n.right.right.Height() < n.right.left.Height() {
			n.right = n.right.rotateRight()
		}
		return n.rotateLeft()
	}
	return n
}

// region: balance
func (n *Node) rotateLeft() *Node {
	top := n.right
	n.right, top.left = top.left, n
	n.measure()
	top.measure()
	return top
}

// endregion

func (n *Node) rotateRight() *Node {
	top := n.left
	n.left, top.right = top.right, n
	n.measure()
	top.measure()
	return top
}

func build(keys []int, balance bool) (root *Node) {
	for _, key := range keys {
		root = insert(root, key, balance)
	}
	return root
}

func keys(root *Node) (keys []int) {
	root.InOrder(func(key int) { keys = append(keys, key) })
	return keys
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func main() {
	fmt.Println("--- tree ---")
	root := build([]int{40, 20, 60, 10, 30, 20}, false)
	fmt.Println("in order:", strings.Trim(fmt.Sprint(keys(root)), "[]"))
	fmt.Printf("30: %s  35: %s\n",
		yes(root.Contains(30)), yes(root.Contains(35)))
	var sorted []int
	for key := 1; key <= 240; key++ {
		sorted = append(sorted, key)
	}
	fmt.Println("height, 240 keys in sorted order:",
		build(sorted, false).Height())

	fmt.Println("--- balance ---")
	balanced := build(sorted, true)
	fmt.Println("height, 240 keys in sorted order:", balanced.Height())
	fmt.Println("still in order:",
		yes(slices.Equal(keys(balanced), sorted)))
}
