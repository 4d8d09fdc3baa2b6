// tested by: contract
package boxoffice;

import java.net.URI;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** An error of the contract; Spring writes it as RFC 9457 wants it. */
class Problem extends ErrorResponseException {
  static final String TYPES = "https://boxoffice.example/problems/";

  Problem(int status, String kind, String title, String detail) {
    super(HttpStatusCode.valueOf(status),
        ProblemDetail.forStatusAndDetail(
            HttpStatusCode.valueOf(status), detail), null);
    getBody().setType(URI.create(TYPES + kind));
    getBody().setTitle(title);
  }

  static Problem missing(String what) {
    return new Problem(404, "not-found", "There is no such resource",
        "Nothing is known of " + what + ".");
  }
}
