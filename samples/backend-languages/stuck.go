// run: go
package main

import (
	"fmt"
	"regexp"
	"runtime/pprof"
	"strings"
	"time"
)

// region: stuck
func firstAnswer() string {
	answers := make(chan string) // no room: a send waits
	for _, bank := range []string{"quick", "slow", "slower"} {
		go func() { answers <- bank }()
	}
	return <-answers // takes one of three, and leaves
}

// endregion

func main() {
	for range 100 {
		firstAnswer()
	}
	time.Sleep(100 * time.Millisecond)

	// The profile that /debug/pprof/goroutine?debug=1 shows.
	var profile strings.Builder
	pprof.Lookup("goroutine").WriteTo(&profile, 1)
	first, _, _ := strings.Cut(profile.String(), "\n\n")
	address := regexp.MustCompile(`0x[0-9a-f]+`)
	first = address.ReplaceAllString(first, "0x..")
	first = regexp.MustCompile(`/\S*/`).ReplaceAllString(first, "")
	repeated := regexp.MustCompile(`( 0x\.\.)+`)
	first = repeated.ReplaceAllString(first, " 0x..")
	fmt.Println("--- stuck ---")
	fmt.Println(first)
}
