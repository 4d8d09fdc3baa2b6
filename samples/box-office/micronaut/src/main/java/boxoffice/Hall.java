// tested by: contract
package boxoffice;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Seats, holds and bookings, in the memory of this one process. */
@Singleton
class Hall {
  record Hold(String id, String show, List<String> seats, String buyer,
      Instant expiresAt) {
    boolean isLive() {
      return Instant.now().isBefore(expiresAt);
    }
  }

  record Booking(String id, Hold hold) {}
  record Place(String show, String seat) {}

  private final long holdSeconds;
  private final Map<Place, Hold> taken = new HashMap<>();
  private final Map<String, Hold> holds = new HashMap<>();
  private final Map<String, Booking> bookings = new HashMap<>();
  private final Map<String, Booking> answers = new HashMap<>();

  Hall(@Value("${box-office.hold-seconds}") long holdSeconds) {
    this.holdSeconds = holdSeconds;
  }

  synchronized Map<String, String> notFree(String show) {
    var states = new TreeMap<String, String>();
    taken.forEach((place, hold) -> {
      if (!place.show.equals(show)) return;
      if (bookings.containsKey(hold.id))
        states.put(place.seat, "booked");
      else if (hold.isLive()) states.put(place.seat, "held");
    });
    return states;
  }

  // region: race
  /** Looks and takes under one lock, so nobody comes between. */
  synchronized Hold hold(String show, List<String> seats,
      String buyer) {
    var gone = seats.stream().filter(seat -> {
      var other = taken.get(new Place(show, seat));
      return other != null
          && (bookings.containsKey(other.id) || other.isLive());
    }).toList();
    if (!gone.isEmpty())
      throw new Problem(409, "seat-taken", "A seat is not free",
          String.join(", ", gone) + " cannot be held.", gone);
    // The id cannot be guessed: whoever knows it may book the hold.
    var hold = new Hold(UUID.randomUUID().toString(), show, seats,
        buyer, Instant.now().plusSeconds(holdSeconds)
            .truncatedTo(ChronoUnit.SECONDS));
    holds.put(hold.id, hold);
    for (var seat : seats) taken.put(new Place(show, seat), hold);
    return hold;
  }
  // endregion

  // region: idempotency
  synchronized Booking book(String id, String key) {
    var known = answers.get(key);
    if (known != null && known.hold.id.equals(id)) return known;
    if (known != null)
      throw new Problem(422, "key-reused",
          "The key belongs to another request");
    var hold = holds.get(id);
    if (hold == null) throw Problem.missing("hold " + id);
    if (bookings.containsKey(id))
      throw new Problem(409, "already-booked",
          "The hold is already booked");
    if (!hold.isLive())
      throw new Problem(410, "hold-expired", "The hold has expired");
    var booking = new Booking(UUID.randomUUID().toString(), hold);
    bookings.put(id, booking);
    answers.put(key, booking);
    return booking;
  }
  // endregion

  synchronized void cancel(String id) {
    var hold = bookings.values().stream()
        .filter(booking -> booking.id.equals(id)).findFirst()
        .orElseThrow(() -> Problem.missing("booking " + id)).hold;
    bookings.remove(hold.id);
    holds.remove(hold.id);
    for (var seat : hold.seats)
      taken.remove(new Place(hold.show, seat));
  }
}
