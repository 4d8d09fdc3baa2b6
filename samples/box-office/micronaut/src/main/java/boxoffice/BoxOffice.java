// tested by: contract
package boxoffice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.*;
import io.micronaut.http.annotation.*;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.*;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.runtime.Micronaut;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.net.URI;
import java.util.*;

class BoxOffice {
  public static void main(String[] args) {
    Micronaut.run(BoxOffice.class, args);
  }
}

// region: routing
@Controller
class Routes {
  private final Hall hall;

  Routes(Hall hall) {  // wired by a class that the compiler wrote
    this.hall = hall;
  }

  @Get("/health")
  Map<String, Boolean> health() {
    return Map.of("ok", true);
  }

  @Get("/shows/{id}")
  Show show(String id) {
    return SHOWS.stream().filter(show -> show.id.equals(id))
        .findFirst().orElseThrow(() -> new Problem(404, "not-found"));
  }

  @Get("/shows/{id}/seats")
  HttpResponse<?> seats(String id,
      @Nullable @Header("If-None-Match") String known) {
    var map = new SeatMap(show(id).id, 240, hall.notFree(id));
    var tag = "\"" + UUID.nameUUIDFromBytes(map.toString().getBytes())
        + "\"";
    return (tag.equals(known) ? HttpResponse.notModified()
        : HttpResponse.ok(map)).header("ETag", tag);
  }
  // endregion

  @Serdeable record Show(String id, String title, String startsAt,
      Map<String, Object> price) {}
  @Serdeable record Page(List<Show> shows, @Nullable String next) {}
  @Serdeable record SeatMap(String show, int total,
      Map<String, String> notFree) {}

  static final Map<String, Object> PRICE =
      Map.of("amount", 2450, "currency", "EUR");
  static final List<Show> SHOWS = List.of(
      new Show("42", "Hamlet", "2026-11-20T19:30:00Z", PRICE),
      new Show("43", "Medea", "2026-11-21T19:30:00Z", PRICE),
      new Show("1", "The Tempest", "2026-12-04T19:30:00Z", PRICE),
      new Show("2", "Woyzeck", "2026-12-05T19:30:00Z", PRICE),
      new Show("3", "Nora", "2026-12-06T17:00:00Z", PRICE));

  @Get("/shows")
  Page list(@QueryValue(defaultValue = "20") @Min(1) @Max(100)
      int limit, @Nullable @QueryValue String after) {
    var cursors = SHOWS.stream().map(show -> Base64.getUrlEncoder()
        .encodeToString((show.startsAt + " " + show.id).getBytes()))
        .toList();
    if (after != null && !cursors.contains(after))
      throw new Problem(400, "not-valid");
    var start = cursors.indexOf(after) + 1;  // 0 without a cursor
    var end = Math.min(start + limit, SHOWS.size());
    return new Page(SHOWS.subList(start, end),
        end < SHOWS.size() ? cursors.get(end - 1) : null);
  }

  // region: hold
  @Serdeable record Wish(
      @NotNull @Size(min = 1, max = 8)
      List<@NotNull @Pattern(regexp = "[A-L]([1-9]|1[0-9]|20)") String>
          seats,
      @NotNull @Email @Size(min = 3, max = 254) String buyer) {}

  @Post("/shows/{show}/holds")
  HttpResponse<Hall.Hold> hold(String show, @Valid @Body Wish wish) {
    if (new HashSet<>(wish.seats).size() < wish.seats.size())
      throw new Problem(422, "not-valid");
    var hold = hall.hold(show(show).id, wish.seats, wish.buyer);
    return HttpResponse.created(hold,
        URI.create("/holds/" + hold.id()));
  }
  // endregion

  @Post("/holds/{id}/booking")
  @Consumes("*/*")  // it needs no body, so any will do
  HttpResponse<Hall.Booking> book(String id,
      @Nullable @Header("Idempotency-Key") String key) {
    if (key == null || key.isEmpty() || key.length() > 255)
      throw new Problem(400, "key-missing");
    var booking = hall.book(id, key);
    return HttpResponse.created(booking,
        URI.create("/bookings/" + booking.id()));
  }

  @Delete("/bookings/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void cancel(String id) {
    hall.cancel(id);
  }
}

// region: errors
class Problem extends RuntimeException {
  @Serdeable record Body(String type, String title, int status,
      @Nullable List<String> seats) {}
  final Body body;

  Problem(int status, String kind, String... seats) {
    body = new Body("https://boxoffice.example/problems/" + kind,
        kind.replace('-', ' '), status,
        seats.length == 0 ? null : List.of(seats));
  }
}

@Singleton
class Problems implements ExceptionHandler<Problem, HttpResponse<?>>,
    ErrorResponseProcessor<Problem.Body> {
  static final Map<Integer, String> KINDS = Map.of(404, "not-found",
      405, "not-allowed", 415, "not-json", 500, "failed");

  @Override
  public HttpResponse<?> handle(HttpRequest request, Problem problem) {
    return answer(HttpResponse.ok(), problem.body);
  }

  @Override
  public MutableHttpResponse<Problem.Body> processResponse(
      ErrorContext context, MutableHttpResponse<?> response) {
    var isUnfit = response.code() == 400
        && context.getRequest().getMethod() == HttpMethod.POST
        && !(context.getRootCause().orElse(null)
            instanceof JsonSyntaxException);
    var status = isUnfit ? 422 : response.code();
    return answer(response, new Problem(status,
        KINDS.getOrDefault(status, "not-valid")).body);
  }

  private MutableHttpResponse<Problem.Body> answer(
      MutableHttpResponse<?> response, Problem.Body body) {
    return response.status(body.status()).body(body)
        .contentType(MediaType.APPLICATION_JSON_PROBLEM_TYPE);
  }
}
// endregion
