// run: java
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import module java.net.http;

// region: endpoint
record Show(int id, String title, String startsAt, int price) {
    String json() {
        return """
            {"id":%d,"title":"%s","starts_at":"%s",\
            "price":{"amount":%d,"currency":"EUR"}}"""
            .formatted(id, title, startsAt, price);
    }
}

final Map<String, Show> shows = Map.of("1",
    new Show(1, "The Tempest", "2026-12-04T19:30:00Z", 2450));

void answer(HttpExchange exchange) throws IOException {
    String id = exchange.getRequestURI().getPath().substring(7);
    Show show = shows.get(id);
    String body = show != null ? show.json()
        : "{\"title\":\"No such show\",\"status\":404}";
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", show != null
        ? "application/json" : "application/problem+json");
    exchange.sendResponseHeaders(
        show != null ? 200 : 404, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
        out.write(bytes);
    }
}
// endregion

void main() throws Exception {
    var server = HttpServer.create(
        new InetSocketAddress("127.0.0.1", 0), 0);
    server.createContext("/shows/", this::answer);
    server.start();
    try (var client = HttpClient.newHttpClient()) {
        var uri = URI.create("http://127.0.0.1:%d/shows/1"
            .formatted(server.getAddress().getPort()));
        var response = client.send(HttpRequest.newBuilder(uri).build(),
            HttpResponse.BodyHandlers.ofString());
        IO.println(response.statusCode());
        IO.println(response.body());
    } finally {
        server.stop(0);
    }
}
