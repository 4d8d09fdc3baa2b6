package main

import (
	"fmt"
	"sync"
)

// region: rate-limiter
type TokenBucket struct {
	mu                  sync.Mutex // many goroutines ask
	capacity, perSecond float64
	tokens, last        float64
}

func NewTokenBucket(capacity, perSecond float64) *TokenBucket {
	return &TokenBucket{
		capacity: capacity, perSecond: perSecond, tokens: capacity,
	}
}

func (b *TokenBucket) Allow(now float64) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	refill := (now - b.last) * b.perSecond
	b.tokens = min(b.capacity, b.tokens+refill)
	b.last = now
	if b.tokens < 1 {
		return false
	}
	b.tokens--
	return true
}

// endregion

func main() {
	fmt.Println("--- rate-limiter ---")
	bucket := NewTokenBucket(3, 1)
	for _, c := range [][2]int{{0, 5}, {1, 2}, {100, 4}} {
		fmt.Printf("at %d s:", c[0])
		for range c[1] {
			if bucket.Allow(float64(c[0])) {
				fmt.Print(" yes")
			} else {
				fmt.Print(" no")
			}
		}
		fmt.Println()
	}
}
