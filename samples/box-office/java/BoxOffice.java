// tested by: contract
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.*;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.function.Predicate;

/** The box office on the JDK alone: java BoxOffice.java */
class BoxOffice {
  record Hold(String id, String show, List<String> seats, String buyer,
      Instant expiresAt) {}
  record Place(String show, String seat) {}
  record Reply(int status, Object body, String... headers) {}
  record Route(String method, Function<Request, Reply> handler) {}

  // All threads share these; only synchronized methods touch them.
  final Map<Place, Hold> taken = new HashMap<>();
  final Map<String, Hold> holds = new HashMap<>();
  final Map<String, String> bookings = new HashMap<>();  // by hold
  final Map<String, Hold> answers = new HashMap<>();  // by key

  static class Problem extends RuntimeException {
    final Reply reply;

    Problem(int status, String kind, String title, Object... more) {
      super(title);
      var body = Json.object("title", title, "status", status,
          "type", "https://boxoffice.example/problems/" + kind);
      body.putAll(Json.object(more));
      reply = new Reply(status, body);
    }
  }

  static Problem missing(String what) {
    return new Problem(404, "not-found", "There is no such " + what);
  }

  static Problem invalid(int status, String detail) {
    return new Problem(status, "not-valid",
        "The request is not valid", "detail", detail);
  }

  static Reply listShows(Request request) {
    var limit = request.query("limit", "20");
    if (!limit.matches("[1-9][0-9]?|100"))
      throw invalid(400, "limit is a number from 1 to 100.");
    var cursors = Show.ALL.stream().map(Show::cursor).toList();
    var after = request.query("after", "");
    var start = cursors.indexOf(after) + 1;
    if (start == 0 && !after.isEmpty())
      throw invalid(400, "This cursor was not made here.");
    var end = start + Integer.parseInt(limit);
    var page = Show.ALL.stream().limit(end).skip(start).map(Show::view);
    return new Reply(200, Json.object("shows", page.toList(),
        "next", end < Show.ALL.size() ? cursors.get(end - 1) : null));
  }

  boolean isLive(Hold hold) {
    return bookings.containsKey(hold.id)
        || Instant.now().isBefore(hold.expiresAt);
  }

  synchronized Reply getSeats(Request request) {
    var show = Show.find(request.id()).id();
    var notFree = new TreeMap<String, Object>();
    taken.forEach((place, hold) -> {
      if (place.show.equals(show) && isLive(hold))
        notFree.put(place.seat,
            bookings.containsKey(hold.id) ? "booked" : "held");
    });
    var hash = UUID.nameUUIDFromBytes(notFree.toString().getBytes());
    var etag = "\"" + hash + "\"";
    if (etag.equals(request.header("If-None-Match")))
      return new Reply(304, null, "ETag", etag);
    return new Reply(200, Json.object("show", show, "total", 240,
        "notFree", notFree), "ETag", etag, "Cache-Control", "no-cache");
  }

  // region: hold
  static Hold readHold(Request request) {
    var json = request.json();
    if (!json.keySet().equals(Set.of("seats", "buyer")))
      throw invalid(422, "Send seats and buyer, nothing else.");
    if (!(json.get("seats") instanceof List<?> list)
        || list.isEmpty() || list.size() > 8)
      throw invalid(422, "seats must list 1 to 8 seats.");
    var seats = list.stream().map(String::valueOf).toList();
    for (var seat : seats)
      if (!seat.matches("[A-L]([1-9]|1[0-9]|20)")
          || Collections.frequency(seats, seat) > 1)
        throw invalid(422, "A seat is A1 to L20 and listed once.");
    if (!(json.get("buyer") instanceof String buyer)
        || buyer.length() > 254
        || !buyer.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
      throw invalid(422, "buyer must be an e-mail address.");
    // The id cannot be guessed: whoever knows it may book the hold.
    return new Hold(UUID.randomUUID().toString(),
        Show.find(request.id()).id(), seats, buyer,
        Instant.now().plusSeconds(setting("HOLD_SECONDS", 300))
            .truncatedTo(ChronoUnit.SECONDS));
  }
  // endregion

  // region: race
  synchronized Reply createHold(Request request) {
    var hold = readHold(request);
    // One thread at a time is here, so nobody comes in between.
    var gone = hold.seats.stream()
        .filter(seat -> isTaken(hold.show, seat)).toList();
    if (!gone.isEmpty())
      throw new Problem(409, "seat-taken", "A seat is not free",
          "seats", gone);
    holds.put(hold.id, hold);
    for (var seat : hold.seats)
      taken.put(new Place(hold.show, seat), hold);
    // endregion
    return new Reply(201, Json.object("id", hold.id, "show", hold.show,
        "seats", hold.seats, "buyer", hold.buyer,
        "expiresAt", hold.expiresAt.toString()),
        "Location", "/holds/" + hold.id);
  }

  boolean isTaken(String show, String seat) {
    var hold = taken.get(new Place(show, seat));
    return hold != null && isLive(hold);
  }

  // region: idempotency
  synchronized Reply book(Request request) {
    var key = request.header("Idempotency-Key");
    if (key.isEmpty() || key.length() > 255)
      throw new Problem(400, "key-missing", "The key is missing");
    var hold = answers.getOrDefault(key, holds.get(request.id()));
    if (hold == null) throw missing("hold");
    if (!hold.id.equals(request.id()))
      throw new Problem(422, "key-reused", "The key is another's");
    if (!answers.containsKey(key)) {
      if (bookings.containsKey(hold.id))
        throw new Problem(409, "already-booked", "It is booked");
      if (!isLive(hold))
        throw new Problem(410, "hold-expired", "The hold has expired");
      bookings.put(hold.id, UUID.randomUUID().toString());
      answers.put(key, hold);
    }
    var id = bookings.get(hold.id);
    return new Reply(201, Json.object("id", id, "show", hold.show,
        "seats", hold.seats, "buyer", hold.buyer),
        "Location", "/bookings/" + id);
  }
  // endregion

  synchronized Reply cancel(Request request) {
    Predicate<Hold> isIt =
        hold -> request.id().equals(bookings.get(hold.id));
    if (!holds.values().removeIf(isIt)) throw missing("booking");
    taken.values().removeIf(isIt);
    return new Reply(204, null);
  }

  // region: routing
  final Map<String, Route> routes = Map.of(
      "/health", new Route("GET",
          request -> new Reply(200, Json.object("ok", true))),
      "/shows", new Route("GET", BoxOffice::listShows),
      "/shows/:", new Route("GET", request ->
          new Reply(200, Show.find(request.id()).view())),
      "/shows/:/seats", new Route("GET", this::getSeats),
      "/shows/:/holds", new Route("POST", this::createHold),
      "/holds/:/booking", new Route("POST", this::book),
      "/bookings/:", new Route("DELETE", this::cancel));
  // endregion

  Reply route(HttpExchange http) throws IOException {
    var body = new String(http.getRequestBody().readNBytes(10_000));
    var parts = http.getRequestURI().getPath().split("/", -1);
    var id = parts.length > 2 ? parts[2] : "";
    if (parts.length > 2) parts[2] = ":";
    var route = routes.get(String.join("/", parts));
    if (route == null) throw missing("address");
    if (route.method.equals(http.getRequestMethod()))
      return route.handler.apply(new Request(id, body, http));
    http.getResponseHeaders().set("Allow", route.method);
    throw new Problem(405, "not-allowed", "Use " + route.method);
  }

  void handle(HttpExchange http) throws IOException {
    try (http) {
      Reply reply;
      try {
        reply = route(http);
      } catch (Problem problem) {
        reply = problem.reply;
      }
      var headers = http.getResponseHeaders();
      headers.set("Content-Type", reply.status < 400
          ? "application/json" : "application/problem+json");
      for (int i = 0; i < reply.headers.length; i += 2)
        headers.set(reply.headers[i], reply.headers[i + 1]);
      var bytes = reply.body == null ? new byte[0]
          : Json.write(reply.body).getBytes();
      http.sendResponseHeaders(reply.status,
          bytes.length == 0 ? -1 : bytes.length);  // -1: no body
      http.getResponseBody().write(bytes);
    }
  }

  static int setting(String name, int usual) {
    return Integer.parseInt(
        System.getenv().getOrDefault(name, "" + usual));
  }

  public static void main(String[] args) throws IOException {
    var address = new InetSocketAddress("127.0.0.1",
        setting("PORT", 8080));
    var server = HttpServer.create(address, 128);
    server.createContext("/", new BoxOffice()::handle);
    // A waiting request costs a virtual thread, which is cheap.
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }
}
