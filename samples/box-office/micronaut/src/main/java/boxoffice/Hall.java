// tested by: contract
package boxoffice;

import io.micronaut.context.annotation.Value;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.*;
import java.util.function.Predicate;

/** The rules, in the memory of one process. */
@Singleton
class Hall {
  @Serdeable
  record Hold(String id, String show, List<String> seats, String buyer,
      Instant expiresAt) {}

  @Serdeable
  record Booking(String id, String show, List<String> seats,
      String buyer) {}

  record Place(String show, String seat) {}

  private final long holdSeconds;
  private final Map<Place, Hold> taken = new HashMap<>();
  private final Map<String, Hold> holds = new HashMap<>();
  private final Map<String, Booking> bookings = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  Hall(@Value("${hold-seconds}") long holdSeconds) {
    this.holdSeconds = holdSeconds;
  }
}
