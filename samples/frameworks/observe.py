"""Logs, metrics and health as one WSGI middleware."""
import json
from collections import Counter

# region: middleware
class Observe:
    def __init__(self, app, is_ready, clock, log=print):
        self.app, self.is_ready, self.log = app, is_ready, log
        self.clock, self.count = clock, Counter()

    def __call__(self, environ, start_response):
        path = environ["PATH_INFO"]
        if path == "/health":
            status = "200 OK" if self.is_ready() else "503 Not ready"
            start_response(status, [])
            return [status.encode()]
        began, seen = self.clock(), {}

        def remember(status, headers):
            seen["status"] = status[:3]
            start_response(status, headers)

        try:
            return self.app(environ, remember)
        finally:
            route = environ.get("route", "unmatched")
            status = seen.get("status", "500")
            self.count[route, status] += 1
            self.log(json.dumps({
                "request_id": environ.get("HTTP_X_REQUEST_ID"),
                "route": route,
                "status": int(status),
                "ms": self.clock() - began,
            }))

    def metrics(self):
        for (route, status), n in sorted(self.count.items()):
            labels = f'route="{route}",status="{status}"'
            yield f"http_requests_total{{{labels}}} {n}"
# endregion

# region: use
def box_office(environ, start_response):
    environ["route"] = "/shows/{id}"  # the pattern, never the path
    if environ["PATH_INFO"].endswith("13"):
        raise RuntimeError("no database")
    start_response("200 OK", [])
    return [b"Hamlet"]

ticks = iter(range(0, 1000, 7))
ready = [True]
app = Observe(box_office, lambda: ready[0], lambda: next(ticks))

for number in (1, 2, 13):
    request = {"PATH_INFO": f"/shows/{number}"}
    request["HTTP_X_REQUEST_ID"] = f"r-{number}"
    try:
        app(request, lambda status, headers: None)
    except RuntimeError:
        print("the server answers 500")
print(*app.metrics(), sep="\n")
ready[0] = False
print(app({"PATH_INFO": "/health"}, lambda status, headers: None))
# endregion
