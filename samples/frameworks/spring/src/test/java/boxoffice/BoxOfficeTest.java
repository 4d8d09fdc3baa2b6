// tested by: ../../../../../spring-test.sh
package boxoffice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.*;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest
@AutoConfigureMockMvc
@TestMethodOrder(MethodName.class)
class BoxOfficeTest {
  @Autowired MockMvcTester http;
  @Autowired HoldService holds;
  @Autowired JdbcClient db;

  @BeforeEach
  void benHoldsB8() {
    db.sql("DELETE FROM hold").update();
    holds.hold(1, List.of("B8"), "ben@example.com");
  }

  // region: http
  int post(String body) {
    var result = http.post().uri("/shows/1/holds")
        .contentType(MediaType.APPLICATION_JSON).content(body)
        .exchange();
    return result.getResponse().getStatus();
  }

  @Test
  void answersOverHttp() {
    var good = "{\"seats\": [\"B7\"], \"buyer\": \"ana@example.com\"}";
    say("--- http ---");
    say("B7 free:     " + post(good));
    say("B7 again:    " + post(good));
    say("seat Z9:     " + post(good.replace("B7", "Z9")));
    say("no buyer:    " + post("{\"seats\": [\"B7\"]}"));
  }
  // endregion

  // region: traps
  @Test
  void transactionTraps() {
    var ana = "ana@example.com";
    var wish = List.of("B7", "B8");  // B8 is Ben's, so this must fail
    var seven = List.of("B7", "C1", "C2", "C3", "C4", "C5", "C6");
    say("--- traps ---");
    say("through the proxy:   B7 rows left "
        + left(() -> holds.hold(1, wish, ana)));
    say("through this:        B7 rows left "
        + left(() -> holds.holdForPartner(1, wish)));
    say("checked exception:   B7 rows left "
        + left(() -> holds.holdSixAtMost(1, seven, ana)));
    say("rollbackFor:         B7 rows left "
        + left(() -> holds.holdSixOrNone(1, seven, ana)));
  }
  // endregion

  interface Action { void run() throws Exception; }

  int left(Action action) {
    db.sql("DELETE FROM hold WHERE seat <> 'B8'").update();
    var failed = false;
    try {
      action.run();
    } catch (Exception e) {
      failed = true;
    }
    assertEquals(true, failed);
    return db.sql("SELECT count(*) FROM hold WHERE seat = 'B7'")
        .query(Integer.class).single();
  }

  static void say(String line) {
    System.out.println("> " + line);
  }
}
