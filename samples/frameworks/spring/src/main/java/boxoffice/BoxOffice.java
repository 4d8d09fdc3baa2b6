// tested by: ../../../../../spring-test.sh
package boxoffice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

// region: application
@SpringBootApplication
public class BoxOffice {
  public static void main(String[] args) {
    SpringApplication.run(BoxOffice.class, args);
  }
}
// endregion
