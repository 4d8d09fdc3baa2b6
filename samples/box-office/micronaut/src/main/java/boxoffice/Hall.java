// tested by: contract
package boxoffice;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.micronaut.context.annotation.Value;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.*;

/** The rules. One lock guards all, in one process. */
@Singleton
class Hall {
  @Serdeable record Hold(String id, String show, List<String> seats,
      String buyer, Instant expiresAt) {}

  @Serdeable record Booking(String id, String show,
      List<String> seats, String buyer, @JsonIgnore String hold,
      @JsonIgnore String key) {}

  private final Map<String, Hold> holds = new HashMap<>();
  private final Map<String, Booking> bookings = new HashMap<>();
  private final int holdSeconds;

  Hall(@Value("${hold-seconds}") int holdSeconds) {
    this.holdSeconds = holdSeconds;
  }

  synchronized Map<String, String> notFree(String show) {
    var states = new TreeMap<String, String>();
    for (var hold : holds.values())
      if (hold.show.equals(show)
          && hold.expiresAt.isAfter(Instant.now()))
        hold.seats.forEach(seat -> states.put(seat, "held"));
    for (var booking : bookings.values())
      if (booking.show.equals(show))
        booking.seats.forEach(seat -> states.put(seat, "booked"));
    return states;
  }

  // region: race
  synchronized Hold hold(String show, List<String> seats,
      String buyer) {  // nobody comes between looking and taking
    var gone = new ArrayList<>(seats);
    gone.retainAll(notFree(show).keySet());
    if (!gone.isEmpty()) throw new Problem(409, "seat-taken",
        gone.toArray(String[]::new));
    var id = UUID.randomUUID().toString();  // nobody can guess it
    holds.put(id, new Hold(id, show, seats, buyer,
        Instant.now().plusSeconds(holdSeconds)));
    return holds.get(id);
  }
  // endregion

  // region: idempotency
  synchronized Booking book(String id, String key) {
    var hold = holds.get(id);
    if (hold == null) throw new Problem(404, "not-found");
    for (var other : bookings.values()) {
      var isSameHold = other.hold.equals(id);
      if (other.key.equals(key) && isSameHold) return other;
      if (other.key.equals(key)) throw new Problem(422, "key-reused");
      if (isSameHold) throw new Problem(409, "already-booked");
    }
    if (!hold.expiresAt.isAfter(Instant.now()))
      throw new Problem(410, "hold-expired");
    var booking = new Booking(UUID.randomUUID().toString(), hold.show,
        hold.seats, hold.buyer, id, key);
    bookings.put(booking.id, booking);
    return booking;
  }
  // endregion

  synchronized void cancel(String id) {
    var booking = bookings.remove(id);
    if (booking == null) throw new Problem(404, "not-found");
    holds.remove(booking.hold);
  }
}
