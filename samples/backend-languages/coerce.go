// run: go
package main

import (
	"fmt"
	"strconv"
)

func main() {
	// "40" + 2 does not compile: the types do not match.
	number, err := strconv.Atoi("40")
	fmt.Println(number+2, err)
	_, err = strconv.Atoi("forty")
	fmt.Println("refused:", err)
}
