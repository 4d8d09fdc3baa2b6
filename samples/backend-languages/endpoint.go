// run: go

package main

import (
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
)

// region: endpoint
type Price struct {
	Amount   int    `json:"amount"`
	Currency string `json:"currency"`
}

type Show struct {
	ID       int    `json:"id"`
	Title    string `json:"title"`
	StartsAt string `json:"starts_at"`
	Price    Price  `json:"price"`
}

var shows = map[string]Show{"1": {1, "The Tempest",
	"2026-12-04T19:30:00Z", Price{2450, "EUR"}}}

func answer(w http.ResponseWriter, r *http.Request) {
	show, found := shows[r.PathValue("id")]
	if !found {
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(http.StatusNotFound)
		fmt.Fprint(w, `{"title":"No such show","status":404}`)
		return
	}
	body, err := json.Marshal(show)
	if err != nil {
		http.Error(w, "", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Write(body)
}

// endregion

func main() {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /shows/{id}", answer)
	server := httptest.NewServer(mux)
	defer server.Close()
	response, err := http.Get(server.URL + "/shows/1")
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	body, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(response.StatusCode)
	fmt.Println(string(body))
}
