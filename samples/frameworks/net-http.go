// The same endpoint in Go: the standard library is the framework.
package main

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
)

type Book struct {
	mutex sync.Mutex
	held  map[string]bool
}

func (b *Book) Hold(show, seat string) bool {
	b.mutex.Lock()
	defer b.mutex.Unlock()
	key := show + "/" + seat
	if b.held[key] {
		return false
	}
	b.held[key] = true
	return true
}

// region: app
func (b *Book) hold(w http.ResponseWriter, r *http.Request) {
	var body struct{ Seat, Buyer string }
	decoder := json.NewDecoder(http.MaxBytesReader(w, r.Body, 4096))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&body); err != nil || body.Seat == "" {
		http.Error(w, "seat and buyer, please", http.StatusBadRequest)
		return
	}
	if !b.Hold(r.PathValue("show"), body.Seat) {
		http.Error(w, "the seat is not free", http.StatusConflict)
		return
	}
	w.WriteHeader(http.StatusCreated)
}

func routes(book *Book) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST /shows/{show}/holds", book.hold)
	mux.HandleFunc("GET /broken", broken)
	return recovered(mux)
}

func recovered(next http.Handler) http.Handler {
	guard := func(w http.ResponseWriter, r *http.Request) {
		defer func() {
			if failure := recover(); failure != nil {
				http.Error(w, "sorry", http.StatusInternalServerError)
			}
		}()
		next.ServeHTTP(w, r)
	}
	return http.HandlerFunc(guard)
}

// endregion

func broken(http.ResponseWriter, *http.Request) {
	panic("no database")
}

func main() {
	app := routes(&Book{held: map[string]bool{}})
	send := func(method, path, body string) {
		w := httptest.NewRecorder()
		r := httptest.NewRequest(method, path, strings.NewReader(body))
		app.ServeHTTP(w, r)
		fmt.Println(method, path, w.Code, w.Header().Get("Allow"))
	}
	good := `{"seat": "B7", "buyer": "ana@example.com"}`
	send("POST", "/shows/1/holds", good)
	send("POST", "/shows/1/holds", good)
	send("POST", "/shows/1/holds", `{"chair": "B7"}`)
	send("PUT", "/shows/1/holds", good)
	send("GET", "/broken", "")
}
