// run: go
package main

import (
	"context"
	"fmt"
	"time"
)

// ask stands for a bank that answers after some time.
func ask(ctx context.Context, takes time.Duration) string {
	select { // whichever happens first
	case <-time.After(takes):
		return "paid"
	case <-ctx.Done():
		return "given up: " + ctx.Err().Error()
	}
}

func main() {
	ctx, cancel := context.WithTimeout(
		context.Background(), 500*time.Millisecond)
	defer cancel()

	answers := make(chan string, 2) // room for both answers
	go func() {
		answers <- "quick bank, " + ask(ctx, 10*time.Millisecond)
	}()
	go func() {
		answers <- "slow bank, " + ask(ctx, time.Hour)
	}()
	fmt.Println(<-answers)
	fmt.Println(<-answers)
}
