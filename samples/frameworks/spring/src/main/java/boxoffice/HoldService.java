// tested by: ../../../../../spring-test.sh
package boxoffice;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seats for groups, one hold a seat. */
@Service
class HoldService {
  static class TooMany extends Exception {}

  private final Hall hall;

  HoldService(Hall hall) {
    this.hall = hall;
  }

  // region: traps
  @Transactional
  public void hold(String show, List<String> seats, String buyer) {
    for (var seat : seats) hall.hold(show, List.of(seat), buyer);
  }

  // Trap 1: calls this.hold(), so the call never passes the proxy.
  public void holdForPartner(String show, List<String> seats) {
    hold(show, seats, "partner@example.org");
  }

  // Trap 2: a checked exception commits what was written so far.
  @Transactional
  public void holdSixAtMost(String show, List<String> seats,
      String buyer) throws TooMany {
    hold(show, seats, buyer);
    if (seats.size() > 6) throw new TooMany();
  }

  // The repair of trap 2: name the exception that must roll back.
  @Transactional(rollbackFor = TooMany.class)
  public void holdSixOrNone(String show, List<String> seats,
      String buyer) throws TooMany {
    holdSixAtMost(show, seats, buyer);
  }
  // endregion
}
