package main

import "fmt"

// region: brackets
var pairs = map[rune]rune{')': '(', ']': '[', '}': '{'}

func check(text string) string {
	var open []rune // a slice is Go's stack
	for i, char := range text {
		switch char {
		case '(', '[', '{':
			open = append(open, char)
		case ')', ']', '}':
			top := len(open) - 1
			if top < 0 || open[top] != pairs[char] {
				return fmt.Sprintf("%c at %d closes nothing", char, i)
			}
			open = open[:top]
		}
	}
	if len(open) > 0 {
		return fmt.Sprintf("%d left open", len(open))
	}
	return "ok"
}

// endregion

func main() {
	fmt.Println("--- brackets ---")
	for _, text := range []string{
		`{"seats": ["B7"]}`, "f(a[1)]", "((B7)", ")", "",
	} {
		shown := text
		if shown == "" {
			shown = "(empty)"
		}
		fmt.Println(shown, "->", check(text))
	}
}
