// tested by: ../../../../../spring-test.sh
package boxoffice;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

// region: service
@Service
class HoldService {
  static class TooMany extends Exception {}

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
  public void holdSixAtMost(int show, List<String> seats, String buyer)
      throws TooMany {
    hold(show, seats, buyer);
    var held = db.sql("SELECT count(*) FROM hold WHERE buyer = ?")
        .param(buyer).query(Integer.class).single();
    if (held > 6) {
      throw new TooMany();
    }
  }

  // The repair of trap 2: name the exception that must roll back.
  @Transactional(rollbackFor = TooMany.class)
  public void holdSixOrNone(int show, List<String> seats, String buyer)
      throws TooMany {
    holdSixAtMost(show, seats, buyer);
  }
  // endregion
}
