// tested by: contract
package boxoffice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Controller
class ShowController {
  @Serdeable
  record Price(int amount, String currency) {}

  @Serdeable
  record Show(String id, String title, String startsAt, Price price) {
    Show(String id, String title, String startsAt) {
      this(id, title, startsAt, new Price(2450, "EUR"));
    }

    String position() {
      return startsAt + " " + id;
    }
  }

  @Serdeable
  record Page(List<Show> shows, @Nullable String next) {}

  @Serdeable
  record SeatMap(String show, int total, Map<String, String> notFree) {}

  static final List<Show> SHOWS = List.of(  // by time, then by id
      new Show("42", "Hamlet", "2026-11-20T19:30:00Z"),
      new Show("43", "Medea", "2026-11-21T19:30:00Z"),
      new Show("1", "The Tempest", "2026-12-04T19:30:00Z"),
      new Show("2", "Woyzeck", "2026-12-05T19:30:00Z"),
      new Show("3", "Nora", "2026-12-06T17:00:00Z"));

  private final Hall hall;

  ShowController(Hall hall) {
    this.hall = hall;
  }

  static Show find(String id) {
    return SHOWS.stream().filter(show -> show.id.equals(id))
        .findFirst().orElseThrow(() -> Problem.missing("show " + id));
  }

  // region: list
  @Get("/shows")
  Page list(@QueryValue(defaultValue = "20") String limit,
      @Nullable @QueryValue String after) {
    if (!limit.matches("[1-9][0-9]?|100"))
      throw invalid("limit is a number from 1 to 100.");
    var last = after == null ? "" : readCursor(after);
    var rest = SHOWS.stream()
        .filter(show -> show.position().compareTo(last) > 0).toList();
    var page = rest.stream().limit(Integer.parseInt(limit)).toList();
    return new Page(page, page.size() == rest.size() ? null
        : Base64.getUrlEncoder().encodeToString(
            page.getLast().position().getBytes()));
  }

  private static String readCursor(String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor),
          StandardCharsets.UTF_8);
      if (text.matches("[0-9T:Z-]{20} [0-9a-z]+")) return text;
    } catch (IllegalArgumentException notBase64) {
      // It is refused below, like any other text of a stranger.
    }
    throw invalid("This cursor was not made here.");
  }

  private static Problem invalid(String detail) {
    return new Problem(400, "not-valid", "The request is not valid",
        detail, null);
  }
  // endregion

  // region: routing
  @Get("/health")
  Map<String, Boolean> health() {
    return Map.of("ok", true);
  }

  @Get("/shows/{id}")
  Show show(String id) {
    return find(id);
  }

  @Get("/shows/{id}/seats")
  HttpResponse<SeatMap> seats(String id,
      @Nullable @Header(HttpHeaders.IF_NONE_MATCH) String known) {
    var notFree = hall.notFree(find(id).id);
    var etag = "\"" + UUID.nameUUIDFromBytes(
        notFree.toString().getBytes()) + "\"";
    if (etag.equals(known))
      return HttpResponse.<SeatMap>notModified()
          .header(HttpHeaders.ETAG, etag);
    return HttpResponse.ok(new SeatMap(id, 240, notFree))
        .header(HttpHeaders.ETAG, etag)
        .header(HttpHeaders.CACHE_CONTROL, "no-cache");
  }
  // endregion
}
