// tested by: contract
package boxoffice;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class BoxOffice {
  public static void main(String[] args) {
    SpringApplication.run(BoxOffice.class, args);
  }
}
