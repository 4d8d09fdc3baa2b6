// run: go
package main

import (
	"context"
	"fmt"
	"sync"
)

// region: pool
// mailAll runs send for each job, by a fixed number of workers.
func mailAll(ctx context.Context, jobs []string, workers int,
	send func(string) error) []error {
	todo, failed := make(chan string), make(chan error)
	var running sync.WaitGroup
	for range workers {
		running.Go(func() { // since Go 1.25: Add, go and Done in one
			for job := range todo {
				if err := send(job); err != nil {
					failed <- fmt.Errorf("%s: %w", job, err)
				}
			}
		})
	}
	go func() { // the producer closes the jobs
		defer close(todo)
		for _, job := range jobs {
			select {
			case todo <- job:
			case <-ctx.Done(): // the rest is not sent
				failed <- ctx.Err()
				return
			}
		}
	}()
	go func() { running.Wait(); close(failed) }()
	var errs []error
	for err := range failed { // ends when all workers have ended
		errs = append(errs, err)
	}
	return errs
}

// endregion

func main() {
	var lock sync.Mutex
	sent := 0
	errs := mailAll(context.Background(),
		[]string{"ana", "ben", "chidi", "dara"}, 2,
		func(to string) error {
			if to == "chidi" {
				return fmt.Errorf("mailbox full")
			}
			lock.Lock()
			defer lock.Unlock()
			sent++
			return nil
		})
	fmt.Println(sent, "sent, refused:", errs)
}
