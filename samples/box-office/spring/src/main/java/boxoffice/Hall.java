// tested by: contract
package boxoffice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.*;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class Hall {
  record Show(String id, String title, OffsetDateTime startsAt,
      Map<String, ?> price) {}
  record Hold(String id, String show, List<String> seats, String buyer,
      OffsetDateTime expiresAt) {}
  record Booking(String id, String show, List<String> seats,
      String buyer, @JsonIgnore String key) {}

  private final JdbcClient db;
  private final int holdSeconds;

  Hall(JdbcClient db, @Value("${hold-seconds}") int holdSeconds) {
    this.db = db;
    this.holdSeconds = holdSeconds;
  }

  List<Show> shows() {
    return db.sql("SELECT * FROM show ORDER BY starts_at, id")
        .query((row, n) -> new Show(row.getString("id"),
            row.getString("title"),
            row.getObject("starts_at", OffsetDateTime.class),
            Map.of("amount", row.getInt("price"), "currency", "EUR")))
        .list();
  }

  Map<String, String> notFree(String show) {
    var seats = new TreeMap<String, String>();
    db.sql("SELECT seat_id, state FROM not_free WHERE show_id = ?")
        .param(show).query(row -> {
          seats.put(row.getString(1), row.getString(2));
        });
    return seats;
  }

  // region: race
  @Transactional
  public Hold hold(String show, List<String> seats, String buyer) {
    var id = UUID.randomUUID().toString();  // nobody can guess it
    var expiresAt = db.sql("""
        INSERT INTO hold (id, show_id, seats, buyer, expires_at)
        SELECT :id, id, ARRAY[:seats], :buyer,
          now() + :seconds * interval '1 second'
        FROM show WHERE id = :show RETURNING expires_at""")
        .param("id", id).param("show", show).param("seats", seats)
        .param("buyer", buyer).param("seconds", holdSeconds)
        .query(OffsetDateTime.class).optional()
        .orElseThrow(() -> new Problem(404, "not-found"));
    var won = db.sql("""
        INSERT INTO claim AS c SELECT show_id, seat, id, expires_at
        FROM hold, unnest(seats) AS seat WHERE id = ? ORDER BY seat
        ON CONFLICT (show_id, seat_id) DO UPDATE SET
          hold_id = excluded.hold_id, expires_at = excluded.expires_at
          WHERE c.expires_at <= now()  -- only if it has expired
        RETURNING seat_id""").param(id).query(String.class).list();
    var gone = seats.stream().filter(seat -> !won.contains(seat));
    if (won.size() < seats.size())  // this rolls back both inserts
      throw new Problem(409, "seat-taken", gone.toArray(String[]::new));
    return new Hold(id, show, seats, buyer, expiresAt);
  }
  // endregion

  // region: idempotency
  @Transactional
  public Booking book(String id, String key) {
    var old = db.sql("SELECT * FROM hold WHERE id = ? FOR UPDATE")
        .param(id).query((row, n) -> new Booking(
            row.getString("booking_id"), row.getString("show_id"),
            List.of((String[]) row.getArray("seats").getArray()),
            row.getString("buyer"), row.getString("idempotency_key")))
        .optional().orElseThrow(() -> new Problem(404, "not-found"));
    if (key.equals(old.key)) return old;  // the same answer again
    if (old.id != null) throw new Problem(409, "already-booked");
    var kept = db.sql("""
        UPDATE claim SET expires_at = NULL
        WHERE hold_id = ? AND expires_at > now()""").param(id).update();
    if (kept < old.seats.size())
      throw new Problem(410, "hold-expired");
    var booking = UUID.randomUUID().toString();
    try {
      db.sql("""
          UPDATE hold SET booking_id = ?, idempotency_key = ?
          WHERE id = ?""").params(booking, key, id).update();
    } catch (DuplicateKeyException e) {  // the key of another hold
      throw new Problem(422, "key-reused");
    }
    return new Booking(booking, old.show, old.seats, old.buyer, key);
  }
  // endregion

  void cancel(String booking) {  // its claims go too, by a cascade
    if (db.sql("DELETE FROM hold WHERE booking_id = ?").param(booking)
        .update() == 0) throw new Problem(404, "not-found");
  }
}
