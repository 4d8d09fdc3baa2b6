// tested by: ../../../../../micronaut-test.sh
package boxoffice;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

// region: test
@MicronautTest
class BoxOfficeTest {
  @Inject @Client("/") HttpClient http;

  int post(String body) {
    var request = HttpRequest.POST("/shows/42/holds", body);
    try {
      return http.toBlocking().exchange(request).code();
    } catch (HttpClientResponseException e) {
      return e.getStatus().getCode();
    }
  }

  @Test
  void answersOverHttp() {
    var good = "{\"seats\": [\"B7\"], \"buyer\": \"ana@example.org\"}";
    System.out.println("> --- http ---");
    System.out.println("> B7 free:  " + post(good));
    System.out.println("> B7 again: " + post(good));
    System.out.println("> no buyer: " + post("{\"seats\": [\"B8\"]}"));
  }
}
// endregion
