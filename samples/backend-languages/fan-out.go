// run: go
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type Answer struct {
	Provider string
	Err      error
}

func ask(ctx context.Context, name string, takes time.Duration) error {
	select {
	case <-time.After(takes): // the provider answers
		return nil
	case <-ctx.Done(): // we have stopped waiting
		return ctx.Err()
	}
}

func main() {
	ctx, cancel := context.WithTimeout(
		context.Background(), 500*time.Millisecond)
	defer cancel()

	answers := make(chan Answer, 2)
	for name, takes := range map[string]time.Duration{
		"quick bank": 10 * time.Millisecond,
		"slow bank":  time.Hour,
	} {
		go func() {
			answers <- Answer{name, ask(ctx, name, takes)}
		}()
	}
	for range 2 {
		answer := <-answers
		late := errors.Is(answer.Err, context.DeadlineExceeded)
		fmt.Printf("%s: given up: %t\n", answer.Provider, late)
	}
}
