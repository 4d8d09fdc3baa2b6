// tested by: ../go-routers-test.sh
package boxoffice

import (
	"encoding/json"
	"net/http"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
)

// With chi, a handler has the types of the standard library.
func seats(w http.ResponseWriter, r *http.Request) {
	show := chi.URLParam(r, "show")
	json.NewEncoder(w).Encode(map[string]string{"show": show})
}

func staffOnly(next http.Handler) http.Handler {
	check := func(w http.ResponseWriter, r *http.Request) {
		if r.Header.Get("Authorization") == "" {
			http.Error(w, "staff only", http.StatusUnauthorized)
			return
		}
		next.ServeHTTP(w, r)
	}
	return http.HandlerFunc(check)
}

// region: chi
func chiRoutes() http.Handler {
	r := chi.NewRouter()
	r.Get("/shows/{show}/seats", seats)
	r.Group(func(r chi.Router) { // middleware for this group alone
		r.Use(staffOnly)
		r.Delete("/bookings/{id}", http.NotFound)
	})
	return r
}

// endregion

// region: gin
// With Gin, a handler has Gin's own context, which also validates.
type hold struct {
	Seats []string `json:"seats" binding:"required,min=1"`
	Buyer string   `json:"buyer" binding:"required,email"`
}

func ginRoutes() http.Handler {
	r := gin.New()
	r.POST("/shows/:show/holds", func(c *gin.Context) {
		var body hold
		if err := c.ShouldBindJSON(&body); err != nil {
			c.JSON(http.StatusBadRequest, gin.H{"detail": "invalid"})
			return
		}
		c.JSON(http.StatusCreated, body)
	})
	return r
}

// endregion
