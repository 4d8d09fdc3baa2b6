// tested by: contract
package boxoffice;

import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ShowController {
  record Price(int amount, String currency) {}
  record Show(String id, String title, Instant startsAt, Price price) {}
  record Page(List<Show> shows, String next) {}
  record SeatMap(String show, int total, Map<String, String> notFree) {}
  record Row(String id, String title, Instant startsAt, int price) {
    Show view() {
      return new Show(id, title, startsAt, new Price(price, "EUR"));
    }
  }

  private final JdbcClient db;

  ShowController(JdbcClient db) {
    this.db = db;
  }

  @GetMapping("/health")
  Map<String, Boolean> health() {
    return Map.of("ok", true);
  }

  // region: list
  @GetMapping("/shows")
  Page list(
      @RequestParam(required = false)
      @Pattern(regexp = "[1-9][0-9]?|100") String limit,
      @RequestParam(required = false) String after) {
    var size = limit == null ? 20 : Integer.parseInt(limit);
    var last = after == null ? new String[] {"1970-01-01T00:00:00Z", ""}
        : readCursor(after);
    var rows = db.sql("""
        SELECT * FROM show WHERE (starts_at, id) > (?, ?)
        ORDER BY starts_at, id LIMIT ?""")
        .params(Instant.parse(last[0]), last[1], size + 1)
        .query(Row.class).list();  // one more shows the end
    var page = rows.stream().limit(size).map(Row::view).toList();
    var end = page.isEmpty() ? null : page.getLast();
    return new Page(page, rows.size() == page.size() ? null
        : Base64.getUrlEncoder().encodeToString(
            (end.startsAt() + " " + end.id()).getBytes()));
  }

  private String[] readCursor(String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor),
          StandardCharsets.UTF_8);
      var parts = text.split(" ");
      Instant.parse(parts[0]);
      if (parts.length == 2) return parts;
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      // It is refused below, like any other text of a stranger.
    }
    throw new Problem(400, "not-valid", "The request is not valid",
        "This cursor was not made here.");
  }
  // endregion

  // region: routing
  @GetMapping("/shows/{id}")
  Show show(@PathVariable String id) {
    return db.sql("SELECT * FROM show WHERE id = ?").param(id)
        .query(Row.class).optional().map(Row::view)
        .orElseThrow(() -> Problem.missing("show " + id));
  }

  @GetMapping("/shows/{id}/seats")
  ResponseEntity<SeatMap> seats(@PathVariable String id) {
    show(id);
    var notFree = new TreeMap<String, String>();
    db.sql("""
        SELECT seat, booking FROM taken JOIN hold ON hold.id = hold_id
        WHERE taken.show_id = ?
        AND (booking IS NOT NULL OR expires_at > ?)""")
        .params(id, Instant.now())
        .query(row -> {
          notFree.put(row.getString("seat"),
              row.getString("booking") == null ? "held" : "booked");
        });
    // Spring compares the tag with If-None-Match and answers 304.
    var tag = DigestUtils.md5DigestAsHex(
        notFree.toString().getBytes());
    return ResponseEntity.ok().eTag(tag)
        .cacheControl(CacheControl.noCache())
        .body(new SeatMap(id, 240, notFree));
  }
  // endregion
}
