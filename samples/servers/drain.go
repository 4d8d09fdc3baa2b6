// Go's own server: no server in front of it is needed to run, one is
// still useful. On SIGTERM it finishes what it has begun.
package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	started := make(chan struct{})
	mux := http.NewServeMux()
	shows := func(w http.ResponseWriter, r *http.Request) {
		close(started)
		time.Sleep(300 * time.Millisecond)
		fmt.Fprintln(w, `{"shows": 3}`)
	}
	mux.HandleFunc("/shows", shows)
	// region: server
	server := &http.Server{
		Handler:           mux,
		ReadHeaderTimeout: 5 * time.Second, // the default is none
		WriteTimeout:      15 * time.Second,
		IdleTimeout:       60 * time.Second,
	}
	// endregion
	ctx, stop := signal.NotifyContext(context.Background(),
		syscall.SIGTERM, os.Interrupt)
	defer stop()

	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	go server.Serve(listener)
	go buyer("http://" + listener.Addr().String() + "/shows")
	<-started
	syscall.Kill(os.Getpid(), syscall.SIGTERM) // the deploy

	<-ctx.Done()
	limit, cancel := context.WithTimeout(context.Background(),
		10*time.Second)
	defer cancel()
	fmt.Println("TERM: draining")
	fmt.Println("drained, error:", server.Shutdown(limit))
	<-answered
}

var answered = make(chan struct{})

func buyer(url string) {
	defer close(answered)
	response, err := http.Get(url)
	if err != nil {
		fmt.Println("buyer:", err)
		return
	}
	body, _ := io.ReadAll(response.Body)
	fmt.Print("buyer: ", response.StatusCode, " ", string(body))
}
