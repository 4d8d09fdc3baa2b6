// tested by: contract

package main

import (
	"cmp"
	"crypto/rand"
	"encoding/json"
	"io"
	"mime"
	"net/http"
	"os"
	"regexp"
	"slices"
	"sync"
	"time"
)

type hold struct {
	ID        string    `json:"id"`
	Show      string    `json:"show"`
	Seats     []string  `json:"seats"`
	Buyer     string    `json:"buyer"`
	ExpiresAt time.Time `json:"expiresAt"`
	booking   string
}

func (h *hold) isLive() bool {
	return h.booking != "" || time.Now().Before(h.ExpiresAt)
}

var holdTime, _ = time.ParseDuration(
	cmp.Or(os.Getenv("HOLD_SECONDS"), "300") + "s")

type place struct{ show, seat string }

// All goroutines share these maps; whoever touches them has mu.
var mu sync.Mutex
var taken = map[place]*hold{}
var holds = map[string]*hold{}   // by id
var answers = map[string]*hold{} // what each idempotency key booked

// What is not free at a show: held or booked, by seat.
func statesOf(show string) map[string]string {
	mu.Lock()
	defer mu.Unlock()
	states := map[string]string{}
	for at, h := range taken {
		if at.show == show && h.booking != "" {
			states[at.seat] = "booked"
		} else if at.show == show && h.isLive() {
			states[at.seat] = "held"
		}
	}
	return states
}

// region: hold
var isSeat = regexp.MustCompile(`^[A-L]([1-9]|1[0-9]|20)$`)
var isEmail = regexp.MustCompile(`^[^@\s]+@[^@\s]+\.[^@\s]+$`)

func readHold(r *http.Request) (seats []string, buyer string, _ error) {
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	if kind != "application/json" {
		return nil, "", refuse(415, "not-json", "The body must be JSON")
	}
	var sent any
	text, err := io.ReadAll(io.LimitReader(r.Body, 10_000))
	if err != nil || json.Unmarshal(text, &sent) != nil {
		return nil, "", invalid(400, "The JSON does not parse.")
	}
	body, _ := sent.(map[string]any)
	list, _ := body["seats"].([]any)
	buyer, _ = body["buyer"].(string)
	if len(body) != 2 || len(list) < 1 || len(list) > 8 {
		return nil, "", invalid(422, "Send a buyer and 1 to 8 seats.")
	}
	for _, item := range list {
		seat, _ := item.(string)
		if !isSeat.MatchString(seat) || slices.Contains(seats, seat) {
			return nil, "", invalid(422, "Seats are A1 to L20, once.")
		}
		seats = append(seats, seat)
	}
	if len(buyer) > 254 || !isEmail.MatchString(buyer) {
		return nil, "", invalid(422, "buyer must be an e-mail address.")
	}
	return seats, buyer, nil
}

// endregion

func createHold(w http.ResponseWriter, r *http.Request, s show) error {
	seats, buyer, err := readHold(r)
	if err != nil {
		return err
	}
	// The id cannot be guessed: whoever knows it may book the hold.
	until := time.Now().UTC().Add(holdTime).Truncate(time.Second)
	h := &hold{rand.Text(), s.ID, seats, buyer, until, ""}
	// region: race
	mu.Lock() // nobody comes between the look and the write
	defer mu.Unlock()
	var gone []string
	for _, seat := range seats {
		other, found := taken[place{s.ID, seat}]
		if found && other.isLive() {
			gone = append(gone, seat)
		}
	}
	if len(gone) > 0 {
		p := refuse(409, "seat-taken", "A seat is not free")
		p["seats"] = gone
		return p
	}
	holds[h.ID] = h
	for _, seat := range seats {
		taken[place{s.ID, seat}] = h
	}
	// endregion
	w.Header().Set("Location", "/holds/"+h.ID)
	return send(w, 201, h)
}

// region: idempotency
func book(w http.ResponseWriter, r *http.Request) error {
	id, key := r.PathValue("id"), r.Header.Get("Idempotency-Key")
	if key == "" || len(key) > 255 {
		return refuse(400, "key-missing", "Idempotency-Key is missing")
	}
	mu.Lock()
	defer mu.Unlock()
	known := answers[key]
	h := cmp.Or(known, holds[id])
	switch {
	case h == nil:
		return missing("hold")
	case h.ID != id:
		return refuse(422, "key-reused", "The key has another request")
	case known == nil && h.booking != "":
		return refuse(409, "already-booked", "The hold is booked")
	case !h.isLive():
		return refuse(410, "hold-expired", "The hold has expired")
	}
	h.booking = cmp.Or(h.booking, rand.Text())
	answers[key] = h
	w.Header().Set("Location", "/bookings/"+h.booking)
	return send(w, 201, object{"id": h.booking, "show": h.Show,
		"seats": h.Seats, "buyer": h.Buyer})
}

// endregion

func cancel(w http.ResponseWriter, r *http.Request) error {
	mu.Lock()
	defer mu.Unlock()
	for id, h := range holds {
		if h.booking == r.PathValue("id") {
			delete(holds, id)
			for _, seat := range h.Seats {
				delete(taken, place{h.Show, seat})
			}
			return send(w, 204, nil)
		}
	}
	return missing("booking")
}
