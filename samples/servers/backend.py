# run: cpython
"""A box office backend, standing in for yours."""
import json
import os
import signal
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

NAME = os.environ.get("INSTANCE", "a")
VERSION = os.environ.get("VERSION", "1")
SLOW = float(os.environ.get("SLOW", "0"))
ready = True


class BoxOffice(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/health":
            self.answer(200 if ready else 503, {"ready": ready,
                "version": VERSION, "instance": os.getpid()})
        elif self.path == "/shows":
            time.sleep(SLOW)
            self.answer(200, {"instance": NAME, "shows": 3})
        elif self.path == "/headers":
            wanted = ("Host", "X-Forwarded-For", "X-Forwarded-Proto")
            self.answer(200, {k: self.headers.get(k) for k in wanted})
        else:
            self.answer(404, {"title": "Not Found", "status": 404})

    def answer(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(data)

    do_HEAD = do_GET

    def log_message(self, *args):
        print(NAME, self.command, self.path, *args[1:], flush=True)


def serve(port):
    # region: drain
    server = ThreadingHTTPServer(("127.0.0.1", port), BoxOffice)
    server.daemon_threads = False  # let running requests finish

    def stop(signum, frame):
        global ready
        ready = False
        # shutdown() waits for the loop, so it needs its own thread
        threading.Thread(target=server.shutdown).start()

    signal.signal(signal.SIGTERM, stop)
    server.serve_forever(poll_interval=0.05)
    server.server_close()  # refuse new ones, wait for running ones
    print(NAME, "drained", flush=True)
    # endregion


if __name__ == "__main__":
    # region: config
    port = os.environ.get("PORT")
    if port is None:
        print("PORT is not set: nothing to serve")
    else:
        serve(int(port))
    # endregion
