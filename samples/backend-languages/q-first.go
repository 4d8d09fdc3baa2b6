// run: go
package main

import (
	"context"
	"errors"
	"fmt"
	"time"
)

type bank func(context.Context) (string, error)

// region: first
type answer struct {
	text string
	err  error
}

// first asks all banks at once. The first success wins.
func first(ctx context.Context, banks ...bank) (string, error) {
	ctx, cancel := context.WithTimeout(ctx, 500*time.Millisecond)
	defer cancel()                           // stops the slower ones
	answers := make(chan answer, len(banks)) // a late send never waits
	for _, ask := range banks {
		go func() {
			text, err := ask(ctx)
			answers <- answer{text, err}
		}()
	}
	var faults error
	for range banks {
		select {
		case a := <-answers:
			if a.err == nil {
				return a.text, nil
			}
			faults = errors.Join(faults, a.err)
		case <-ctx.Done():
			return "", errors.Join(faults, ctx.Err())
		}
	}
	return "", faults
}

// endregion

// after answers when its time has come, or gives up.
func after(wait time.Duration, text string, err error) bank {
	return func(ctx context.Context) (string, error) {
		select {
		case <-time.After(wait):
			return text, err
		case <-ctx.Done():
			return "", ctx.Err()
		}
	}
}

func main() {
	down := errors.New("bank A is down")
	for _, banks := range [][]bank{
		{after(0, "", down),
			after(20*time.Millisecond, "rate of B", nil),
			after(time.Hour, "rate of C", nil)},
		{after(time.Hour, "rate of C", nil)},
	} {
		text, err := first(context.Background(), banks...)
		fmt.Printf("%q, error: %v\n", text, err)
	}
}
