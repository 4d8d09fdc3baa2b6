// tested by: ../../../../../spring-test.sh
package boxoffice;

import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

// region: service
@Service
class HoldService {
  static class SeatTaken extends Exception {}

  private final JdbcClient db;

  HoldService(JdbcClient db) {
    this.db = db;
  }

  @Transactional
  public void hold(int show, List<String> seats, String buyer) {
    for (var seat : seats) {
      db.sql("INSERT INTO hold (show_id, seat, buyer) VALUES (?, ?, ?)")
          .params(show, seat, buyer).update();
    }
  }
  // endregion

  // region: traps
  // Trap 1: calls this.hold(), so the call never passes the proxy.
  public void holdForPartner(int show, List<String> seats) {
    hold(show, seats, "partner@example.com");
  }

  // Trap 2: a checked exception commits what was written so far.
  @Transactional
  public void holdOrTell(int show, List<String> seats, String buyer)
      throws SeatTaken {
    try {
      hold(show, seats, buyer);
    } catch (DuplicateKeyException e) {
      throw new SeatTaken();
    }
  }

  // The repair of trap 2: name the exception that must roll back.
  @Transactional(rollbackFor = SeatTaken.class)
  public void holdOrTellAll(int show, List<String> seats, String buyer)
      throws SeatTaken {
    holdOrTell(show, seats, buyer);
  }
  // endregion
}
