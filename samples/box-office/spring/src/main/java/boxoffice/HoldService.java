// tested by: contract
package boxoffice;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class HoldService {
  record HoldView(String id, String show, List<String> seats,
      String buyer, Instant expiresAt) {}
  record Booking(String id, String show, List<String> seats,
      String buyer) {}
  record Hold(String id, String showId, String seats, String buyer,
      Instant expiresAt, String booking) {}
  record Answer(String holdId, String booking, String showId,
      String seats, String buyer) {
    Booking view() {
      return new Booking(booking, showId, List.of(seats.split(",")),
          buyer);
    }
  }

  private final JdbcClient db;
  private final long holdSeconds;

  HoldService(JdbcClient db,
      @Value("${box-office.hold-seconds}") long holdSeconds) {
    this.db = db;
    this.holdSeconds = holdSeconds;
  }

  // region: race
  /** Whoever changes seats of a show first locks its row. */
  private void lockShow(String id) {
    db.sql("SELECT id FROM show WHERE id = ? FOR UPDATE").param(id)
        .query(String.class).optional()
        .orElseThrow(() -> Problem.missing("show " + id));
  }

  @Transactional
  HoldView hold(String show, List<String> seats, String buyer) {
    lockShow(show);
    var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    db.sql("""
        DELETE FROM taken WHERE hold_id IN (SELECT id FROM hold
          WHERE show_id = ? AND booking IS NULL AND expires_at <= ?)
        """).params(show, now).update();
    var gone = db.sql("""
        SELECT seat FROM taken
        WHERE show_id = :show AND seat IN (:seats)""")
        .param("show", show).param("seats", seats)
        .query(String.class).list();
    if (!gone.isEmpty()) {
      var problem = new Problem(409, "seat-taken", "A seat is not free",
          String.join(", ", gone) + " cannot be held.");
      problem.getBody().setProperty("seats", gone);
      throw problem;  // and the transaction is rolled back
    }
    // The id cannot be guessed: whoever knows it may book the hold.
    var hold = new HoldView(UUID.randomUUID().toString(), show, seats,
        buyer, now.plusSeconds(holdSeconds));
    db.sql("INSERT INTO hold VALUES (?, ?, ?, ?, ?, NULL)")
        .params(hold.id, show, String.join(",", seats), buyer,
            hold.expiresAt).update();
    for (var seat : seats)
      db.sql("INSERT INTO taken VALUES (?, ?, ?)")
          .params(show, seat, hold.id).update();
    return hold;
  }
  // endregion

  // region: idempotency
  @Transactional
  Booking book(String id, String key) {
    find(id).ifPresent(hold -> lockShow(hold.showId));
    var known = db.sql("SELECT * FROM answer WHERE idempotency_key = ?")
        .param(key).query(Answer.class).optional();
    if (known.isPresent() && !known.get().holdId.equals(id))
      throw new Problem(422, "key-reused",
          "The key belongs to another request", null);
    return known.orElseGet(() -> bookOnce(id, key)).view();
  }

  private Answer bookOnce(String id, String key) {
    // Read again: it may have changed while we waited for the lock.
    var hold = find(id)
        .orElseThrow(() -> Problem.missing("hold " + id));
    if (hold.booking != null)
      throw new Problem(409, "already-booked",
          "The hold is already booked", null);
    if (!hold.expiresAt.isAfter(Instant.now()))
      throw new Problem(410, "hold-expired",
          "The hold has expired", null);
    var answer = new Answer(id, UUID.randomUUID().toString(),
        hold.showId, hold.seats, hold.buyer);
    db.sql("UPDATE hold SET booking = ? WHERE id = ?")
        .params(answer.booking, id).update();
    db.sql("INSERT INTO answer VALUES (?, ?, ?, ?, ?, ?)")
        .params(key, id, answer.booking, answer.showId, answer.seats,
            answer.buyer).update();
    return answer;
  }
  // endregion

  private Optional<Hold> find(String id) {
    return db.sql("SELECT * FROM hold WHERE id = ?").param(id)
        .query(Hold.class).optional();
  }

  /** The rows of its seats go with the hold: ON DELETE CASCADE. */
  @Transactional
  void cancel(String booking) {
    var deleted = db.sql("DELETE FROM hold WHERE booking = ?")
        .param(booking).update();
    if (deleted == 0) throw Problem.missing("booking " + booking);
  }
}
