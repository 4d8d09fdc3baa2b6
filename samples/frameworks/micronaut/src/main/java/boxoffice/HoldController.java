// tested by: ../../../../../micronaut-test.sh
package boxoffice;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

// region: controller
@Controller("/shows/{show}")
class HoldController {
  @Serdeable
  record HoldRequest(@NotEmpty List<String> seats,
                     @NotNull @Email String buyer) {}

  private final HoldBook book;

  HoldController(HoldBook book) {  // wired by a generated class
    this.book = book;
  }

  @Post("/holds")
  @Status(HttpStatus.CREATED)
  HoldRequest create(int show, @Valid @Body HoldRequest request) {
    if (!book.hold(show, request.seats(), request.buyer())) {
      throw new HttpStatusException(
          HttpStatus.CONFLICT, "one of the seats is not free");
    }
    return request;
  }
}
// endregion
