// tested by: contract

// The box office on Go's standard library alone: go run .
// This file answers requests; holds.go decides who gets a seat.
package main

import (
	"cmp"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"
	"slices"
	"strconv"
	"time"
)

type object map[string]any

type show struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	StartsAt string `json:"startsAt"`
	Price    object `json:"price"`
}

var price = object{"amount": 2450, "currency": "EUR"}
var shows = []show{ // by time, then by id
	{"42", "Hamlet", "2026-11-20T19:30:00Z", price},
	{"43", "Medea", "2026-11-21T19:30:00Z", price},
	{"1", "The Tempest", "2026-12-04T19:30:00Z", price},
	{"2", "Woyzeck", "2026-12-05T19:30:00Z", price},
	{"3", "Nora", "2026-12-06T17:00:00Z", price},
}

type problem object

func (p problem) Error() string { return fmt.Sprint(p["title"]) }

func refuse(status int, kind, title string) problem {
	kind = "https://boxoffice.example/problems/" + kind
	return problem{"type": kind, "title": title, "status": status}
}

func missing(what string) problem {
	return refuse(404, "not-found", "There is no such "+what)
}

func invalid(status int, detail string) problem {
	p := refuse(status, "not-valid", "The request is not valid")
	p["detail"] = detail
	return p
}

func list(w http.ResponseWriter, r *http.Request) error {
	query := r.URL.Query()
	limit, err := strconv.Atoi(cmp.Or(query.Get("limit"), "20"))
	if err != nil || limit < 1 || limit > 100 {
		return invalid(400, "limit is a number from 1 to 100.")
	}
	start := 1 + slices.IndexFunc(shows, func(s show) bool {
		return cursor(s) == query.Get("after")
	})
	if query.Has("after") && start == 0 {
		return invalid(400, "This cursor was not made here.")
	}
	end, next := min(start+limit, len(shows)), any(nil)
	if end < len(shows) {
		next = cursor(shows[end-1])
	}
	return send(w, 200, object{"shows": shows[start:end], "next": next})
}

func cursor(s show) string {
	name := s.StartsAt + " " + s.ID
	return base64.URLEncoding.EncodeToString([]byte(name))
}

// region: show
func getShow(w http.ResponseWriter, r *http.Request, s show) error {
	return send(w, 200, s)
}

// A handler of a show gets the show, or is not called at all.
func ofShow(handle func(http.ResponseWriter, *http.Request,
	show) error) handler {
	return func(w http.ResponseWriter, r *http.Request) error {
		for _, s := range shows {
			if s.ID == r.PathValue("id") {
				return handle(w, r, s)
			}
		}
		return missing("show")
	}
}

// endregion

func getSeats(w http.ResponseWriter, r *http.Request, s show) error {
	states := statesOf(s.ID)
	// fmt prints the keys of a map in order: equal maps hash alike.
	hash := sha256.Sum256(fmt.Append(nil, states))
	etag := fmt.Sprintf(`"%x"`, hash)
	w.Header().Set("ETag", etag)
	w.Header().Set("Cache-Control", "no-cache")
	if r.Header.Get("If-None-Match") == etag {
		return send(w, 304, nil)
	}
	body := object{"show": s.ID, "total": 240, "notFree": states}
	return send(w, 200, body)
}

func health(w http.ResponseWriter, r *http.Request) error {
	return send(w, 200, object{"ok": true})
}

// region: routing
var routes = []struct {
	method, path string
	handle       handler
}{
	{"GET", "/health", health},
	{"GET", "/shows", list},
	{"GET", "/shows/{id}", ofShow(getShow)},
	{"GET", "/shows/{id}/seats", ofShow(getSeats)},
	{"POST", "/shows/{id}/holds", ofShow(createHold)},
	{"POST", "/holds/{id}/booking", book},
	{"DELETE", "/bookings/{id}", cancel},
}

// endregion

type handler func(http.ResponseWriter, *http.Request) error

// A handler returns its error; this one place answers with it.
func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	w.Header().Set("Content-Type", "application/json")
	if p, isProblem := h(w, r).(problem); isProblem {
		w.Header().Set("Content-Type", "application/problem+json")
		send(w, p["status"].(int), p)
	}
}

func send(w http.ResponseWriter, status int, body any) error {
	text, err := json.Marshal(body)
	w.WriteHeader(status)
	w.Write(text) // nothing is sent where HTTP allows no body
	return err
}

func main() {
	mux := http.NewServeMux()
	for _, route := range routes {
		mux.Handle(route.method+" "+route.path, route.handle)
		mux.Handle(route.path, handler(func(w http.ResponseWriter,
			r *http.Request) error { // any other method
			w.Header().Set("Allow", route.method)
			return refuse(405, "not-allowed", "Use "+route.method)
		}))
	}
	mux.Handle("/", handler(func(http.ResponseWriter,
		*http.Request) error {
		return missing("address")
	}))
	server := http.Server{Handler: mux, ReadTimeout: 10 * time.Second,
		Addr: "127.0.0.1:" + cmp.Or(os.Getenv("PORT"), "8080")}
	log.Fatal(server.ListenAndServe())
}
