// run: go
package main

import "fmt"

// region: nil
type SeatError struct{ Seat string }

func (e *SeatError) Error() string { return e.Seat + " is taken" }

func careless(taken bool) error {
	var problem *SeatError // a nil pointer of a certain type
	if taken {
		problem = &SeatError{"B7"}
	}
	return problem // becomes an interface that holds (*SeatError, nil)
}

func careful(taken bool) error {
	if taken {
		return &SeatError{"B7"}
	}
	return nil
}

// endregion

func main() {
	fmt.Println("--- nil ---")
	err := careless(false)
	fmt.Printf("careless is nil: %t, type %T\n", err == nil, err)
	fmt.Println("careful is nil:", careful(false) == nil)
}
