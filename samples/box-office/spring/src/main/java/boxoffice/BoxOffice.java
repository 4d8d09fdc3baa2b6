// tested by: contract
package boxoffice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.net.URI;
import java.util.*;
import org.hibernate.validator.constraints.UniqueElements;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.*;
import org.springframework.http.converter.*;
import org.springframework.util.DigestUtils;
import org.springframework.web.*;
import org.springframework.web.bind.*;
import org.springframework.web.bind.annotation.*;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.*;
import tools.jackson.core.exc.StreamReadException;

@SpringBootApplication
class BoxOffice {
  public static void main(String[] args) {
    SpringApplication.run(BoxOffice.class, args);
  }
}

// region: routing
@RestController
record Routes(Hall hall) {  // injected, never looked up
  record Page(List<Hall.Show> shows, String next) {}
  record SeatMap(String show, int total, Map<String, String> notFree) {}

  @GetMapping("/health")
  Map<String, Boolean> health() {
    return Map.of("ok", true);
  }

  @GetMapping("/shows/{id}")
  Hall.Show show(@PathVariable String id) {
    return hall.shows().stream().filter(show -> show.id().equals(id))
        .findFirst().orElseThrow(() -> new Problem(404, "not-found"));
  }

  @GetMapping("/shows/{id}/seats")
  ResponseEntity<?> seats(@PathVariable String id) {
    var body = new SeatMap(show(id).id(), 240, hall.notFree(id));
    var tag = DigestUtils.md5DigestAsHex(body.toString().getBytes());
    return ResponseEntity.ok().eTag(tag).body(body);  // or a 304
  }
  // endregion

  @GetMapping("/shows")  // five shows; many would need a WHERE
  Page list(
      @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit,
      @RequestParam(required = false) String after) {
    var encoder = Base64.getUrlEncoder();
    var shows = hall.shows();
    var cursors = shows.stream()
        .map(show -> show.startsAt().toInstant() + " " + show.id())
        .map(text -> encoder.encodeToString(text.getBytes())).toList();
    if (after != null && !cursors.contains(after))
      throw new Problem(400, "not-valid");
    var start = cursors.indexOf(after) + 1;  // 0 without a cursor
    var end = Math.min(start + limit, shows.size());
    return new Page(shows.subList(start, end),
        end < shows.size() ? cursors.get(end - 1) : null);
  }

  // region: hold
  record Wish(
      @NotNull @Size(min = 1, max = 8) @UniqueElements
      List<@NotNull @Pattern(regexp = "[A-L]([1-9]|1[0-9]|20)") String>
          seats,
      @NotNull @Email @Size(min = 3, max = 254) String buyer) {}

  @PostMapping("/shows/{show}/holds")
  ResponseEntity<Hall.Hold> hold(@PathVariable String show,
      @Valid @RequestBody Wish wish) {
    var hold = hall.hold(show, wish.seats, wish.buyer);
    return ResponseEntity.created(URI.create("/holds/" + hold.id()))
        .body(hold);
  }
  // endregion

  @PostMapping("/holds/{id}/booking")
  ResponseEntity<Hall.Booking> book(@PathVariable String id,
      @RequestHeader("Idempotency-Key") @Size(min = 1, max = 255)
      String key) {
    var booking = hall.book(id, key);
    return ResponseEntity.created(
        URI.create("/bookings/" + booking.id())).body(booking);
  }

  @DeleteMapping("/bookings/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String id) {
    hall.cancel(id);
  }
}

// region: errors
class Problem extends ErrorResponseException {
  Problem(int status, String kind, String... seats) {
    super(HttpStatusCode.valueOf(status));
    setType(URI.create("https://boxoffice.example/problems/" + kind));
    if (seats.length > 0) getBody().setProperty("seats", seats);
  }
}

/** What Spring refuses gets our types; JSON that is unfit, 422. */
@ControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  static final Map<Integer, String> KINDS = Map.of(404, "not-found",
      405, "not-allowed", 415, "not-json", 500, "failed");

  @Override
  protected ResponseEntity<Object> handleExceptionInternal(Exception e,
      Object body, HttpHeaders headers, HttpStatusCode status,
      WebRequest request) {
    var isUnfit = e instanceof MethodArgumentNotValidException
        || e instanceof HttpMessageNotReadableException
        && !(e.getCause() instanceof StreamReadException);
    var code = isUnfit ? 422 : status.value();
    var kind = e instanceof MissingRequestHeaderException
        ? "key-missing" : KINDS.getOrDefault(code, "not-valid");
    var problem = e instanceof Problem ours ? ours
        : new Problem(code, kind);
    return super.handleExceptionInternal(e, problem.getBody(), headers,
        problem.getStatusCode(), request);
  }
}
// endregion
