// tested by: ../../../../../spring-test.sh
package boxoffice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

// region: controller
@RestController
class HoldController {
  record HoldRequest(
      @NotEmpty List<@Pattern(regexp = "[A-L]([1-9]|1\\d|20)")
          String> seats,
      @NotNull @Email String buyer) {}

  private final HoldService holds;

  HoldController(HoldService holds) {  // injected, never looked up
    this.holds = holds;
  }

  @PostMapping("/shows/{show}/holds")
  @ResponseStatus(HttpStatus.CREATED)
  HoldRequest create(@PathVariable int show,
                     @Valid @RequestBody HoldRequest request) {
    holds.hold(show, request.seats(), request.buyer());
    return request;
  }

  @ExceptionHandler
  ProblemDetail taken(DuplicateKeyException e) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONFLICT, "one of the seats is not free");
  }
}
// endregion
