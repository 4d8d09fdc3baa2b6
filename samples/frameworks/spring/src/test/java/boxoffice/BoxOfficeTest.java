// tested by: ../../../../../spring-test.sh
package boxoffice;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.function.Executable;
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
  @Autowired HoldService service;
  @Autowired Hall hall;
  @Autowired JdbcClient db;

  @BeforeEach
  void benHoldsB8() {
    db.sql("DELETE FROM hold").update();
    hall.hold("42", List.of("B8"), "ben@example.org");
  }

  // region: http
  int post(String body) {
    return http.post().uri("/shows/42/holds")
        .contentType(MediaType.APPLICATION_JSON).content(body)
        .exchange().getResponse().getStatus();
  }

  @Test
  void answersOverHttp() {
    var good = "{\"seats\": [\"B7\"], \"buyer\": \"ana@example.org\"}";
    say("--- http ---");
    say("B7 free:     " + post(good));
    say("B7 again:    " + post(good));
    say("seat Z9:     " + post(good.replace("B7", "Z9")));
    say("no buyer:    " + post("{\"seats\": [\"B7\"]}"));
    say("broken JSON: " + post("{"));
  }
  // endregion

  // region: traps
  @Test
  void transactionTraps() {
    var ana = "ana@example.org";
    var wish = List.of("B7", "B8");  // B8 is Ben's, so this must fail
    var seven = List.of("B7", "C1", "C2", "C3", "C4", "C5", "C6");
    say("--- traps ---");
    say("through the proxy:   B7 is "
        + after(() -> service.hold("42", wish, ana)));
    say("through this:        B7 is "
        + after(() -> service.holdForPartner("42", wish)));
    say("checked exception:   B7 is "
        + after(() -> service.holdSixAtMost("42", seven, ana)));
    say("rollbackFor:         B7 is "
        + after(() -> service.holdSixOrNone("42", seven, ana)));
  }
  // endregion

  String after(Executable failing) {
    db.sql("DELETE FROM hold WHERE buyer NOT LIKE 'ben%'").update();
    assertThrows(Exception.class, failing);
    return hall.notFree("42").getOrDefault("B7", "free");
  }

  static void say(String line) {
    System.out.println("> " + line);
  }
}
