// tested by: ../go-routers-test.sh
package boxoffice

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/gin-gonic/gin"
)

func TestRoutes(t *testing.T) {
	gin.SetMode(gin.ReleaseMode)
	send := func(app http.Handler, method, path, body string) {
		w := httptest.NewRecorder()
		app.ServeHTTP(w, httptest.NewRequest(method, path,
			strings.NewReader(body)))
		fmt.Println("> "+method, path, w.Code)
	}
	fmt.Println("> --- chi ---")
	send(chiRoutes(), "GET", "/shows/7/seats", "")
	send(chiRoutes(), "POST", "/shows/7/seats", "")
	send(chiRoutes(), "DELETE", "/bookings/1", "")
	fmt.Println("> --- gin ---")
	send(ginRoutes(), "POST", "/shows/1/holds",
		`{"seats": ["B7"], "buyer": "ana@example.com"}`)
	send(ginRoutes(), "POST", "/shows/1/holds",
		`{"seats": [], "buyer": "ana"}`)
}
