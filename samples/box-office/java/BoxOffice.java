// tested by: contract
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.*;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The box office on the JDK alone: java BoxOffice.java */
class BoxOffice {
  record Show(String id, String title, String startsAt) {
    String position() { return startsAt + " " + id; }

    Map<String, Object> view() {
      return object("id", id, "title", title, "startsAt", startsAt,
          "price", object("amount", 2450, "currency", "EUR"));
    }
  }

  record Hold(String id, String show, List<String> seats, String buyer,
      Instant expiresAt) {
    boolean isLive() { return Instant.now().isBefore(expiresAt); }
  }

  record Booking(String id, Hold hold) {}
  record Place(String show, String seat) {}
  record Request(String id, Map<String, String> query,
      HttpExchange http) {}
  record Reply(int status, Object body, String... headers) {}

  interface Handler {
    Reply answer(Request request) throws IOException;
  }

  static final List<Show> SHOWS = List.of(  // by time, then by id
      new Show("42", "Hamlet", "2026-11-20T19:30:00Z"),
      new Show("43", "Medea", "2026-11-21T19:30:00Z"),
      new Show("1", "The Tempest", "2026-12-04T19:30:00Z"),
      new Show("2", "Woyzeck", "2026-12-05T19:30:00Z"),
      new Show("3", "Nora", "2026-12-06T17:00:00Z"));
  static final int HOLD_SECONDS = setting("HOLD_SECONDS", 300);

  // Every access to these four maps is synchronized on this object.
  final Map<Place, Hold> taken = new HashMap<>();
  final Map<String, Hold> holds = new HashMap<>();
  final Map<String, Booking> bookings = new HashMap<>();  // by hold
  final Map<String, Booking> answers = new HashMap<>();   // by key

  // region: errors
  static class Problem extends RuntimeException {
    final Reply reply;

    Problem(int status, String kind, String title, String detail,
        Object... more) {
      super(title);
      var body = object("title", title, "status", status,
          "type", "https://boxoffice.example/problems/" + kind);
      if (detail != null) body.put("detail", detail);
      body.putAll(object(more));
      reply = new Reply(status, body,
          "Content-Type", "application/problem+json");
    }
  }

  static Problem missing(String what) {
    return new Problem(404, "not-found", "There is no such resource",
        "Nothing is known of " + what + ".");
  }

  static Problem invalid(int status, String detail) {
    return new Problem(status, "not-valid",
        "The request is not valid", detail);
  }
  // endregion

  static Show findShow(String id) {
    return SHOWS.stream().filter(show -> show.id.equals(id))
        .findFirst().orElseThrow(() -> missing("show " + id));
  }

  // region: list
  Reply listShows(Request request) {
    var limit = request.query.getOrDefault("limit", "20");
    if (!limit.matches("[1-9][0-9]?|100"))
      throw invalid(400, "limit is a number from 1 to 100.");
    var after = request.query.containsKey("after")
        ? readCursor(request.query.get("after")) : "";
    var rest = SHOWS.stream()
        .filter(show -> show.position().compareTo(after) > 0).toList();
    var page = rest.stream().limit(Integer.parseInt(limit)).toList();
    var next = page.size() == rest.size() ? null
        : Base64.getUrlEncoder().encodeToString(
            page.getLast().position().getBytes());
    return new Reply(200, object("next", next,
        "shows", page.stream().map(Show::view).toList()));
  }

  static String readCursor(String cursor) {
    try {
      var text = new String(Base64.getUrlDecoder().decode(cursor));
      if (text.matches("[0-9T:Z-]{20} [0-9a-z]+")) return text;
    } catch (IllegalArgumentException notBase64) {
      // It is refused below, like any other text of a stranger.
    }
    throw invalid(400, "This cursor was not made here.");
  }
  // endregion

  Reply readSeats(Request request) {
    var show = findShow(request.id).id;
    var notFree = new TreeMap<String, Object>();
    synchronized (this) {
      taken.forEach((place, hold) -> {
        if (!place.show.equals(show)) return;
        if (bookings.containsKey(hold.id))
          notFree.put(place.seat, "booked");
        else if (hold.isLive()) notFree.put(place.seat, "held");
      });
    }
    var text = Json.write(notFree);
    var etag = '"' + UUID.nameUUIDFromBytes(text.getBytes())
        .toString() + '"';
    var known = request.http.getRequestHeaders()
        .getFirst("If-None-Match");
    if (etag.equals(known)) return new Reply(304, null, "ETag", etag);
    return new Reply(200,
        object("show", show, "total", 240, "notFree", notFree),
        "ETag", etag, "Cache-Control", "no-cache");
  }

  // region: hold
  static final Pattern SEAT = Pattern.compile("[A-L]([1-9]|1[0-9]|20)");
  static final Pattern EMAIL =
      Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

  static Hold readHold(Request request) throws IOException {
    if (!(readJson(request.http) instanceof Map<?, ?> body)
        || !body.keySet().equals(Set.of("seats", "buyer")))
      throw invalid(422, "Send seats and buyer, nothing else.");
    if (!(body.get("seats") instanceof List<?> list)
        || list.isEmpty() || list.size() > 8)
      throw invalid(422, "seats must list 1 to 8 seats.");
    var seats = new ArrayList<String>();
    for (var item : list) {
      if (!(item instanceof String seat)
          || !SEAT.matcher(seat).matches() || seats.contains(seat))
        throw invalid(422, "seats are A1 to L20, each once.");
      seats.add(seat);
    }
    if (!(body.get("buyer") instanceof String buyer)
        || buyer.length() > 254 || !EMAIL.matcher(buyer).matches())
      throw invalid(422, "buyer must be an e-mail address.");
    // The id cannot be guessed: whoever knows it may book the hold.
    return new Hold(UUID.randomUUID().toString(),
        findShow(request.id).id, seats, buyer,
        Instant.now().plusSeconds(HOLD_SECONDS)
            .truncatedTo(ChronoUnit.SECONDS));
  }
  // endregion

  // region: race
  Reply createHold(Request request) throws IOException {
    var hold = readHold(request);
    var gone = take(hold);
    if (!gone.isEmpty())
      throw new Problem(409, "seat-taken", "A seat is not free",
          String.join(", ", gone) + " cannot be held.",
          "seats", gone);
    return new Reply(201, object("id", hold.id, "show", hold.show,
        "seats", hold.seats, "buyer", hold.buyer,
        "expiresAt", hold.expiresAt.toString()),
        "Location", "/holds/" + hold.id);
  }

  /** Looks and takes under one lock, so nobody comes between. */
  synchronized List<String> take(Hold hold) {
    var gone = hold.seats.stream().filter(seat -> {
      var other = taken.get(new Place(hold.show, seat));
      return other != null
          && (bookings.containsKey(other.id) || other.isLive());
    }).toList();
    if (gone.isEmpty()) {
      holds.put(hold.id, hold);
      for (var seat : hold.seats)
        taken.put(new Place(hold.show, seat), hold);
    }
    return gone;
  }
  // endregion

  // region: idempotency
  Reply book(Request request) {
    var key = request.http.getRequestHeaders()
        .getFirst("Idempotency-Key");
    if (key == null || key.isEmpty() || key.length() > 255)
      throw new Problem(400, "key-missing",
          "Idempotency-Key is required", null);
    var booking = bookOnce(request.id, key);
    var hold = booking.hold;
    return new Reply(201, object("id", booking.id, "show", hold.show,
        "seats", hold.seats, "buyer", hold.buyer),
        "Location", "/bookings/" + booking.id);
  }

  synchronized Booking bookOnce(String id, String key) {
    var known = answers.get(key);
    if (known != null && known.hold.id.equals(id)) return known;
    if (known != null)
      throw new Problem(422, "key-reused",
          "The key belongs to another request", null);
    var hold = holds.get(id);
    if (hold == null) throw missing("hold " + id);
    if (bookings.containsKey(id))
      throw new Problem(409, "already-booked",
          "The hold is already booked", null);
    if (!hold.isLive())
      throw new Problem(410, "hold-expired",
          "The hold has expired", null);
    var booking = new Booking(UUID.randomUUID().toString(), hold);
    bookings.put(id, booking);
    answers.put(key, booking);
    return booking;
  }
  // endregion

  synchronized Reply cancel(Request request) {
    var hold = bookings.values().stream()
        .filter(booking -> booking.id.equals(request.id))
        .findFirst().orElseThrow(() -> missing("booking")).hold;
    bookings.remove(hold.id);
    holds.remove(hold.id);
    for (var seat : hold.seats)
      taken.remove(new Place(hold.show, seat));
    return new Reply(204, null);
  }

  // region: routing
  final Map<String, Map<String, Handler>> routes = Map.of(
      "/health", Map.of("GET", r -> new Reply(200, object("ok", true))),
      "/shows", Map.of("GET", this::listShows),
      "/shows/:", Map.of("GET", r ->
          new Reply(200, findShow(r.id).view())),
      "/shows/:/seats", Map.of("GET", this::readSeats),
      "/shows/:/holds", Map.of("POST", this::createHold),
      "/holds/:/booking", Map.of("POST", this::book),
      "/bookings/:", Map.of("DELETE", this::cancel));

  Reply route(HttpExchange http) throws IOException {
    var path = http.getRequestURI().getPath();
    var parts = path.split("/", -1);  // "", "shows", "42", "seats"
    var id = parts.length > 2 ? parts[2] : "";
    if (parts.length > 2) parts[2] = ":";
    var methods = routes.get(String.join("/", parts));
    if (methods == null) throw missing(path);
    var handler = methods.get(http.getRequestMethod());
    if (handler == null) {
      http.getResponseHeaders().set("Allow",
          String.join(", ", methods.keySet()));
      throw new Problem(405, "not-allowed",
          "The resource does not support this method", null);
    }
    return handler.answer(new Request(id, readQuery(http), http));
  }
  // endregion

  static Map<String, String> readQuery(HttpExchange http) {
    var query = Objects.requireNonNullElse(
        http.getRequestURI().getRawQuery(), "");
    return Pattern.compile("&").splitAsStream(query)
        .map(pair -> (pair + "=").split("=", -1))
        .collect(Collectors.toMap(pair -> pair[0], pair ->
            URLDecoder.decode(pair[1], StandardCharsets.UTF_8),
            (first, last) -> last));
  }

  static Object readJson(HttpExchange http) throws IOException {
    var type = http.getRequestHeaders().getFirst("Content-Type");
    if (type == null || !type.split(";")[0].strip()
        .equalsIgnoreCase("application/json"))
      throw new Problem(415, "not-json",
          "The body must be application/json", null);
    var bytes = http.getRequestBody().readNBytes(10_000);
    try {
      return new Json(new String(bytes)).read();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw invalid(400, "The JSON does not parse.");
    }
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
      if (reply.body != null)
        headers.set("Content-Type", "application/json");
      for (int i = 0; i < reply.headers.length; i += 2)
        headers.set(reply.headers[i], reply.headers[i + 1]);
      var body = reply.body == null ? new byte[0]
          : Json.write(reply.body).getBytes();
      http.sendResponseHeaders(reply.status,
          reply.body == null ? -1 : body.length);  // -1: no body
      http.getResponseBody().write(body);
    }
  }

  static Map<String, Object> object(Object... members) {
    var object = new LinkedHashMap<String, Object>();
    for (int i = 0; i < members.length; i += 2)
      object.put((String) members[i], members[i + 1]);
    return object;
  }

  static int setting(String name, int otherwise) {
    var value = System.getenv(name);
    return value == null ? otherwise : Integer.parseInt(value);
  }

  // region: start
  public static void main(String[] args) throws IOException {
    var address = new InetSocketAddress(
        InetAddress.getLoopbackAddress(), setting("PORT", 8080));
    var server = HttpServer.create(address, 128);
    server.createContext("/", new BoxOffice()::handle);
    // A waiting request costs a virtual thread, which is cheap.
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }
  // endregion
}

/** The JDK has no JSON: these 70 lines are what a library saves. */
class Json {
  private static final Pattern NUMBER = Pattern.compile(
      "-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private final String text;
  private int at = 0;
  private int depth = 0;

  Json(String text) { this.text = text; }

  Object read() {
    var value = value();
    if (peek() != 0) throw new IllegalArgumentException("more text");
    return value;
  }

  private Object value() {
    if (++depth > 20) throw new IllegalArgumentException("too deep");
    var value = switch (peek()) {
      case '{' -> {
        var object = new HashMap<String, Object>();
        for (at++; peek() != '}'; ) {
          if (!object.isEmpty()) expect(',');
          peek();
          var name = string();
          expect(':');
          object.put(name, value());
        }
        expect('}');
        yield object;
      }
      case '[' -> {
        var array = new ArrayList<Object>();
        for (at++; peek() != ']'; array.add(value()))
          if (!array.isEmpty()) expect(',');
        expect(']');
        yield array;
      }
      case '"' -> string();
      case 't' -> word("true", true);
      case 'f' -> word("false", false);
      case 'n' -> word("null", null);
      default -> number();
    };
    depth--;
    return value;
  }

  private String string() {
    expect('"');
    var out = new StringBuilder();
    for (char c; (c = text.charAt(at++)) != '"'; ) {
      if (c < ' ') throw new IllegalArgumentException("control");
      if (c != '\\') { out.append(c); continue; }
      c = text.charAt(at++);
      int escape = "\"\\/bfnrt".indexOf(c);
      if (c == 'u') {
        out.append((char) HexFormat.fromHexDigits(text, at, at + 4));
        at += 4;
      } else out.append("\"\\/\b\f\n\r\t".charAt(escape));
    }
    return out.toString();
  }

  private Object number() {
    var match = NUMBER.matcher(text).region(at, text.length());
    if (!match.lookingAt()) throw new IllegalArgumentException("value");
    at = match.end();
    return Double.valueOf(match.group());
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at))
      throw new IllegalArgumentException("word");
    at += word.length();
    return value;
  }

  /** The next character that is not a blank; 0 at the end. */
  private char peek() {
    while (at < text.length()
        && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    return at < text.length() ? text.charAt(at) : 0;
  }

  private void expect(char c) {
    if (peek() != c) throw new IllegalArgumentException("no " + c);
    at++;
  }

  static String write(Object value) {
    return switch (value) {
      case null -> "null";
      case Map<?, ?> object -> object.entrySet().stream()
          .map(e -> write(e.getKey()) + ":" + write(e.getValue()))
          .collect(Collectors.joining(",", "{", "}"));
      case List<?> array -> array.stream().map(Json::write)
          .collect(Collectors.joining(",", "[", "]"));
      case String s -> s.codePoints().mapToObj(Json::escape)
          .collect(Collectors.joining("", "\"", "\""));
      default -> value.toString();
    };
  }

  private static String escape(int c) {
    if (c == '"' || c == '\\') return "\\" + (char) c;
    return c < ' ' ? "\\u%04x".formatted(c) : Character.toString(c);
  }
}
