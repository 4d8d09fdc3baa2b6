// tested by: contract
package boxoffice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/** An error of the contract. */
class Problem extends RuntimeException {
  @Serdeable
  record Body(String type, String title, int status, String detail,
      @Nullable List<String> seats) {}

  final Body body;

  Problem(int status, String kind, String title, String detail,
      List<String> seats) {
    super(title);
    body = new Body("https://boxoffice.example/problems/" + kind,
        title, status, detail, seats);
  }

  Problem(int status, String kind, String title) {
    this(status, kind, title, title + ".", null);
  }

  static Problem missing(String what) {
    return new Problem(404, "not-found", "There is no such resource",
        "Nothing is known of " + what + ".", null);
  }
}
