package main

import "fmt"

// region: topological-order
type step struct {
	name  string
	needs []string
}

// order puts every step after the steps it needs; false for a cycle.
func order(steps []step) (done []string, ok bool) {
	waiting := map[string]int{}
	unlocks := map[string][]string{}
	for _, s := range steps {
		waiting[s.name] = len(s.needs)
		if len(s.needs) == 0 {
			done = append(done, s.name) // done is also the queue
		}
		for _, earlier := range s.needs {
			unlocks[earlier] = append(unlocks[earlier], s.name)
		}
	}
	for i := 0; i < len(done); i++ {
		for _, later := range unlocks[done[i]] {
			waiting[later]--
			if waiting[later] == 0 {
				done = append(done, later)
			}
		}
	}
	return done, len(done) == len(steps)
}

// endregion

func main() {
	fmt.Println("--- topological-order ---")
	migrations := []step{
		{"bookings", []string{"holds", "buyers"}},
		{"holds", []string{"seats", "buyers"}},
		{"seats", []string{"shows"}},
		{"buyers", nil},
		{"shows", nil},
	}
	done, _ := order(migrations)
	fmt.Print("order:")
	for _, name := range done {
		fmt.Print(" ", name)
	}
	fmt.Println()
	migrations[4].needs = []string{"bookings"}
	if _, ok := order(migrations); !ok {
		fmt.Println("with a cycle: impossible")
	}
}
