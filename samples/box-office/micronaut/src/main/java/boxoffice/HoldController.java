// tested by: contract
package boxoffice;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.HashSet;
import java.util.List;

@Controller
class HoldController {
  private final Hall hall;

  HoldController(Hall hall) {
    this.hall = hall;
  }

  // region: hold
  @Serdeable
  record NewHold(
      @NotNull @Size(min = 1, max = 8)
      List<@NotNull @Pattern(regexp = "[A-L]([1-9]|1[0-9]|20)") String>
          seats,
      @Serdeable.Deserializable(using = StrictText.class)
      @NotNull @Email @Size(min = 3, max = 254) String buyer) {}

  @Serdeable
  record HoldView(String id, String show, List<String> seats,
      String buyer, String expiresAt) {}

  @Post("/shows/{show}/holds")
  HttpResponse<HoldView> hold(String show,
      @Valid @Body NewHold wanted) {
    var seats = wanted.seats;
    if (new HashSet<>(seats).size() < seats.size())
      throw new Problem(422, "not-valid", "The request is not valid",
          "A seat is listed twice.", null);
    var hold = hall.hold(ShowController.find(show).id(), seats,
        wanted.buyer);
    return HttpResponse.created(new HoldView(hold.id(), show, seats,
        wanted.buyer, hold.expiresAt().toString()),
        URI.create("/holds/" + hold.id()));
  }
  // endregion

  @Serdeable
  record BookingView(String id, String show, List<String> seats,
      String buyer) {}

  @Post("/holds/{id}/booking")
  @Consumes("*/*")  // it needs no body, so any will do
  HttpResponse<BookingView> book(String id,
      @Nullable @Header("Idempotency-Key") String key) {
    if (key == null || key.isEmpty() || key.length() > 255)
      throw new Problem(400, "key-missing",
          "Idempotency-Key is required");
    var booking = hall.book(id, key);
    var hold = booking.hold();
    return HttpResponse.created(new BookingView(booking.id(),
        hold.show(), hold.seats(), hold.buyer()),
        URI.create("/bookings/" + booking.id()));
  }

  @Delete("/bookings/{id}")
  @Status(HttpStatus.NO_CONTENT)
  void cancel(String id) {
    hall.cancel(id);
  }
}
