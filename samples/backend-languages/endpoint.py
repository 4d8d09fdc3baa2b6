# run: cpython
import json
import threading
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# region: endpoint
SHOWS = {
    "1": {
        "id": 1,
        "title": "The Tempest",
        "starts_at": "2026-12-04T19:30:00Z",
        "price": {"amount": 2450, "currency": "EUR"},
    }
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        show = SHOWS.get(self.path.removeprefix("/shows/"))
        status, kind = 200, "application/json"
        if show is None:
            status, kind = 404, "application/problem+json"
            show = {"title": "No such show", "status": 404}
        body = json.dumps(show, separators=(",", ":")).encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format, *args):
        pass  # keep the output to what we print ourselves
# endregion


with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
    threading.Thread(target=server.serve_forever).start()
    url = f"http://127.0.0.1:{server.server_port}/shows/1"
    try:
        with urllib.request.urlopen(url) as response:
            print(response.status)
            print(response.read().decode())
    finally:
        server.shutdown()
