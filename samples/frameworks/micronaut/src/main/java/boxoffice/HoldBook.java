// tested by: ../../../../../micronaut-test.sh
package boxoffice;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

// region: book
@Singleton
class HoldBook {
  private final Map<String, String> buyers = new HashMap<>();

  synchronized boolean hold(int show, List<String> seats,
                            String buyer) {
    var keys = seats.stream().map(seat -> show + "/" + seat).toList();
    if (keys.stream().anyMatch(buyers::containsKey)) {
      return false;
    }
    keys.forEach(key -> buyers.put(key, buyer));
    return true;
  }
}
// endregion
