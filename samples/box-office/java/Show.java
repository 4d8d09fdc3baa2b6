// tested by: contract
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** A performance; the programme is fixed. */
record Show(String id, String title, String startsAt) {
  static final List<Show> ALL = List.of(  // by time, then by id
      new Show("42", "Hamlet", "2026-11-20T19:30:00Z"),
      new Show("43", "Medea", "2026-11-21T19:30:00Z"),
      new Show("1", "The Tempest", "2026-12-04T19:30:00Z"),
      new Show("2", "Woyzeck", "2026-12-05T19:30:00Z"),
      new Show("3", "Nora", "2026-12-06T17:00:00Z"));

  // region: show
  static Show find(String id) {
    for (var show : ALL)
      if (show.id.equals(id)) return show;
    throw BoxOffice.missing("show");
  }

  Map<String, Object> view() {
    return Json.object("id", id, "title", title, "startsAt", startsAt,
        "price", Json.object("amount", 2450, "currency", "EUR"));
  }
  // endregion

  String cursor() {
    var name = startsAt + " " + id;
    return Base64.getUrlEncoder().encodeToString(name.getBytes());
  }
}
