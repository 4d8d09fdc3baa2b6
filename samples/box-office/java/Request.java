// tested by: contract
import com.sun.net.httpserver.HttpExchange;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What a caller sent, read before anything is decided. */
record Request(String id, String body, HttpExchange http) {
  String header(String name) {
    var value = http.getRequestHeaders().getFirst(name);
    return Objects.requireNonNullElse(value, "");
  }

  String query(String name, String usual) {
    var query = http.getRequestURI().getQuery();
    var found = Pattern.compile("(^|&)" + name + "=([^&]*)")
        .matcher(Objects.requireNonNullElse(query, ""));
    return found.find() ? found.group(2) : usual;
  }

  /** The members of the body; none when it is no object. */
  Map<?, ?> json() {
    var type = header("Content-Type").split(";")[0].strip();
    if (!type.equalsIgnoreCase("application/json"))
      throw new BoxOffice.Problem(415, "not-json",
          "The body must be application/json");
    try {
      return Json.read(body) instanceof Map<?, ?> members
          ? members : Map.of();
    } catch (IllegalArgumentException e) {
      throw BoxOffice.invalid(400, "The JSON does not parse.");
    }
  }
}
