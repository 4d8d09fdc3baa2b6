// tested by: contract
package boxoffice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HoldController {
  private final HoldService holds;

  HoldController(HoldService holds) {
    this.holds = holds;
  }

  // region: hold
  record NewHold(
      @NotNull @Size(min = 1, max = 8) @UniqueElements
      List<@NotNull @Pattern(regexp = "[A-L]([1-9]|1[0-9]|20)") String>
          seats,
      @NotNull @Email @Size(min = 3, max = 254) String buyer) {}

  @PostMapping(path = "/shows/{show}/holds",
      consumes = "application/json")
  ResponseEntity<HoldService.HoldView> hold(@PathVariable String show,
      @Valid @RequestBody NewHold wanted) {
    var hold = holds.hold(show, wanted.seats(), wanted.buyer());
    return ResponseEntity.created(URI.create("/holds/" + hold.id()))
        .body(hold);
  }
  // endregion

  @PostMapping("/holds/{id}/booking")
  ResponseEntity<HoldService.Booking> book(@PathVariable String id,
      @RequestHeader(name = "Idempotency-Key", defaultValue = "")
      String key) {
    if (key.isEmpty() || key.length() > 255)
      throw new Problem(400, "key-missing",
          "Idempotency-Key is required", null);
    var booking = holds.book(id, key);
    return ResponseEntity
        .created(URI.create("/bookings/" + booking.id()))
        .body(booking);
  }

  @DeleteMapping("/bookings/{id}")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void cancel(@PathVariable String id) {
    holds.cancel(id);
  }
}
