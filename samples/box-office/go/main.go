// tested by: contract

// The box office on Go's standard library alone.
package main

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"maps"
	"mime"
	"net/http"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

type money struct {
	Amount   int    `json:"amount"`
	Currency string `json:"currency"`
}

type show struct {
	ID       string `json:"id"`
	Title    string `json:"title"`
	StartsAt string `json:"startsAt"`
	Price    money  `json:"price"`
}

type hold struct {
	ID        string    `json:"id"`
	Show      string    `json:"show"`
	Seats     []string  `json:"seats"`
	Buyer     string    `json:"buyer"`
	ExpiresAt time.Time `json:"expiresAt"`
	booking   *booking
}

type booking struct {
	ID    string   `json:"id"`
	Show  string   `json:"show"`
	Seats []string `json:"seats"`
	Buyer string   `json:"buyer"`
}

type place struct{ show, seat string }

// All state is here, and mu guards everything below it.
type boxOffice struct {
	holdFor time.Duration
	mu      sync.Mutex
	taken   map[place]*hold
	holds   map[string]*hold
	booked  map[string]*hold // by the id of the booking
	answers map[string]*hold // by the idempotency key
}

var price = money{2450, "EUR"}
var shows = []show{ // by time, then by id
	{"42", "Hamlet", "2026-11-20T19:30:00Z", price},
	{"43", "Medea", "2026-11-21T19:30:00Z", price},
	{"1", "The Tempest", "2026-12-04T19:30:00Z", price},
	{"2", "Woyzeck", "2026-12-05T19:30:00Z", price},
	{"3", "Nora", "2026-12-06T17:00:00Z", price},
}

// region: errors
type problem struct {
	Type   string   `json:"type"`
	Title  string   `json:"title"`
	Status int      `json:"status"`
	Detail string   `json:"detail,omitempty"`
	Seats  []string `json:"seats,omitempty"`
}

func (p *problem) Error() string { return p.Title }

func refuse(status int, kind, title, detail string) *problem {
	return &problem{Type: "https://boxoffice.example/problems/" + kind,
		Title: title, Status: status, Detail: detail}
}

func missing(what string) *problem {
	return refuse(404, "not-found", "There is no such resource",
		"Nothing is known of "+what+".")
}

func invalid(status int, detail string) *problem {
	return refuse(status, "not-valid", "The request is not valid",
		detail)
}

// A handler returns its error; one place turns it into an answer.
type handler func(http.ResponseWriter, *http.Request) error

func (h handler) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	err := h(w, r)
	if err == nil {
		return
	}
	var p *problem
	if !errors.As(err, &p) {
		log.Print(err)
		p = refuse(500, "internal", "Something failed here", "")
	}
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(p.Status)
	json.NewEncoder(w).Encode(p)
}

// endregion

func send(w http.ResponseWriter, status int, body any) error {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	return json.NewEncoder(w).Encode(body)
}

func findShow(id string) (show, error) {
	for _, s := range shows {
		if s.ID == id {
			return s, nil
		}
	}
	return show{}, missing("show " + id)
}

// region: list
func (b *boxOffice) list(w http.ResponseWriter, r *http.Request) error {
	limit, query := 20, r.URL.Query()
	if query.Has("limit") {
		var err error
		limit, err = strconv.Atoi(query.Get("limit"))
		if err != nil || limit < 1 || limit > 100 {
			return invalid(400, "limit is a number from 1 to 100.")
		}
	}
	rest := shows
	if query.Has("after") {
		last, err := base64.URLEncoding.DecodeString(query.Get("after"))
		if err != nil || !isCursor.Match(last) {
			return invalid(400, "This cursor was not made here.")
		}
		at := slices.IndexFunc(shows, func(s show) bool {
			return position(s) > string(last)
		})
		rest = shows[len(shows):]
		if at >= 0 {
			rest = shows[at:]
		}
	}
	page := rest[:min(limit, len(rest))]
	var next *string // null in JSON
	if len(page) < len(rest) {
		last := []byte(position(page[len(page)-1]))
		cursor := base64.URLEncoding.EncodeToString(last)
		next = &cursor
	}
	return send(w, 200, map[string]any{"shows": page, "next": next})
}

var isCursor = regexp.MustCompile(`^[0-9T:Z-]{20} [0-9a-z]+$`)

func position(s show) string { return s.StartsAt + " " + s.ID }

// endregion

func (b *boxOffice) show(w http.ResponseWriter, r *http.Request) error {
	s, err := findShow(r.PathValue("id"))
	if err != nil {
		return err
	}
	return send(w, 200, s)
}

func (b *boxOffice) seats(w http.ResponseWriter,
	r *http.Request) error {
	s, err := findShow(r.PathValue("id"))
	if err != nil {
		return err
	}
	notFree := map[string]string{}
	b.mu.Lock()
	for at, h := range b.taken {
		if at.show == s.ID && h.booking != nil {
			notFree[at.seat] = "booked"
		} else if at.show == s.ID && h.isLive() {
			notFree[at.seat] = "held"
		}
	}
	b.mu.Unlock()
	// Go writes the keys of a map in order, so equal maps hash alike.
	text, err := json.Marshal(map[string]any{
		"show": s.ID, "total": 240, "notFree": notFree})
	if err != nil {
		return err
	}
	etag := fmt.Sprintf(`"%x"`, sha256.Sum256(text))[:17] + `"`
	w.Header().Set("ETag", etag)
	w.Header().Set("Cache-Control", "no-cache")
	if r.Header.Get("If-None-Match") == etag {
		w.WriteHeader(http.StatusNotModified)
		return nil
	}
	return send(w, 200, json.RawMessage(text))
}

// region: hold
type newHold struct {
	Seats []string `json:"seats"`
	Buyer string   `json:"buyer"`
}

var isSeat = regexp.MustCompile(`^[A-L]([1-9]|1[0-9]|20)$`)
var isEmail = regexp.MustCompile(`^[^@\s]+@[^@\s]+\.[^@\s]+$`)

func readHold(w http.ResponseWriter, r *http.Request) (newHold, error) {
	var wanted newHold
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if kind != "application/json" {
		return wanted, refuse(415, "not-json",
			"The body must be application/json", "")
	}
	var text bytes.Buffer
	_, err := text.ReadFrom(http.MaxBytesReader(w, r.Body, 10_000))
	if err != nil || !json.Valid(text.Bytes()) {
		return wanted, invalid(400, "The JSON does not parse.")
	}
	decoder := json.NewDecoder(&text)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&wanted); err != nil {
		return wanted, invalid(422, "Send seats and buyer as texts.")
	}
	if len(wanted.Seats) < 1 || len(wanted.Seats) > 8 {
		return wanted, invalid(422, "seats must list 1 to 8 seats.")
	}
	for i, seat := range wanted.Seats {
		if !isSeat.MatchString(seat) {
			return wanted, invalid(422, "A seat is named A1 to L20.")
		}
		if slices.Contains(wanted.Seats[:i], seat) {
			return wanted, invalid(422, "A seat is listed twice.")
		}
	}
	if len(wanted.Buyer) > 254 || !isEmail.MatchString(wanted.Buyer) {
		return wanted, invalid(422, "buyer must be an e-mail address.")
	}
	return wanted, nil
}

// endregion

// region: race
func (b *boxOffice) hold(w http.ResponseWriter, r *http.Request) error {
	wanted, err := readHold(w, r)
	if err != nil {
		return err
	}
	s, err := findShow(r.PathValue("id"))
	if err != nil {
		return err
	}
	// The id cannot be guessed: whoever knows it may book the hold.
	h := &hold{ID: rand.Text(), Show: s.ID, Seats: wanted.Seats,
		Buyer:     wanted.Buyer,
		ExpiresAt: time.Now().UTC().Add(b.holdFor).Truncate(time.Second)}
	if gone := b.take(h); len(gone) > 0 {
		p := refuse(409, "seat-taken", "A seat is not free",
			strings.Join(gone, ", ")+" cannot be held.")
		p.Seats = gone
		return p
	}
	w.Header().Set("Location", "/holds/"+h.ID)
	return send(w, 201, h)
}

// Looking and taking happen under one lock, so nobody comes between.
func (b *boxOffice) take(h *hold) (gone []string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, seat := range h.Seats {
		other := b.taken[place{h.Show, seat}]
		if other != nil && (other.booking != nil || other.isLive()) {
			gone = append(gone, seat)
		}
	}
	if len(gone) > 0 {
		return gone
	}
	b.holds[h.ID] = h
	for _, seat := range h.Seats {
		b.taken[place{h.Show, seat}] = h
	}
	return nil
}

func (h *hold) isLive() bool { return time.Now().Before(h.ExpiresAt) }

// endregion

// region: idempotency
func (b *boxOffice) book(w http.ResponseWriter, r *http.Request) error {
	key := r.Header.Get("Idempotency-Key")
	if key == "" || len(key) > 255 {
		return refuse(400, "key-missing",
			"Idempotency-Key is required", "")
	}
	made, err := b.bookOnce(r.PathValue("id"), key)
	if err != nil {
		return err
	}
	w.Header().Set("Location", "/bookings/"+made.ID)
	return send(w, 201, made)
}

func (b *boxOffice) bookOnce(id, key string) (*booking, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if known := b.answers[key]; known != nil && known.ID == id {
		return known.booking, nil
	} else if known != nil {
		return nil, refuse(422, "key-reused",
			"The key belongs to another request", "")
	}
	h := b.holds[id]
	if h == nil {
		return nil, missing("hold " + id)
	}
	if h.booking != nil {
		return nil, refuse(409, "already-booked",
			"The hold is already booked", "")
	}
	if !h.isLive() {
		return nil, refuse(410, "hold-expired",
			"The hold has expired", "")
	}
	h.booking = &booking{rand.Text(), h.Show, h.Seats, h.Buyer}
	b.booked[h.booking.ID] = h
	b.answers[key] = h
	return h.booking, nil
}

// endregion

func (b *boxOffice) cancel(w http.ResponseWriter,
	r *http.Request) error {
	id := r.PathValue("id")
	b.mu.Lock()
	defer b.mu.Unlock()
	h := b.booked[id]
	if h == nil {
		return missing("booking " + id)
	}
	delete(b.booked, id)
	delete(b.holds, h.ID)
	for _, seat := range h.Seats {
		delete(b.taken, place{h.Show, seat})
	}
	w.WriteHeader(http.StatusNoContent)
	return nil
}

func health(w http.ResponseWriter, r *http.Request) error {
	return send(w, 200, map[string]bool{"ok": true})
}

// region: routing
func (b *boxOffice) routes() http.Handler {
	mux := http.NewServeMux()
	for path, methods := range map[string]map[string]handler{
		"/health":             {"GET": health},
		"/shows":              {"GET": b.list},
		"/shows/{id}":         {"GET": b.show},
		"/shows/{id}/seats":   {"GET": b.seats},
		"/shows/{id}/holds":   {"POST": b.hold},
		"/holds/{id}/booking": {"POST": b.book},
		"/bookings/{id}":      {"DELETE": b.cancel},
	} {
		// ServeMux can match methods too, but answers 405 as text.
		mux.Handle(path, handler(func(w http.ResponseWriter,
			r *http.Request) error {
			if handle := methods[r.Method]; handle != nil {
				return handle(w, r)
			}
			allowed := slices.Sorted(maps.Keys(methods))
			w.Header().Set("Allow", strings.Join(allowed, ", "))
			return refuse(405, "not-allowed",
				"The resource does not support this method", "")
		}))
	}
	mux.Handle("/", handler(func(w http.ResponseWriter,
		r *http.Request) error {
		return missing(r.URL.Path)
	}))
	return mux
}

// endregion

func setting(name string, otherwise int) int {
	if value, err := strconv.Atoi(os.Getenv(name)); err == nil {
		return value
	}
	return otherwise
}

func main() {
	b := &boxOffice{
		holdFor: time.Duration(setting("HOLD_SECONDS", 300)) * time.Second,
		taken:   map[place]*hold{}, holds: map[string]*hold{},
		booked: map[string]*hold{}, answers: map[string]*hold{},
	}
	server := &http.Server{
		Addr:    fmt.Sprintf("127.0.0.1:%d", setting("PORT", 8080)),
		Handler: b.routes(), ReadTimeout: 10 * time.Second,
	}
	log.Fatal(server.ListenAndServe())
}
