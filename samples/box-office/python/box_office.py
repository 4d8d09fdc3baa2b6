# tested by: contract
"""The box office on Python's standard library alone."""
import base64
import hashlib
import json
import os
import re
import secrets
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Lock
from urllib.parse import parse_qsl, urlsplit

HOLD_SECONDS = int(os.environ.get("HOLD_SECONDS", "300"))
PRICE = {"amount": 2450, "currency": "EUR"}
SHOWS = {  # by time, then by id
    id: {"id": id, "title": title, "startsAt": starts, "price": PRICE}
    for id, title, starts in [
        ("42", "Hamlet", "2026-11-20T19:30:00Z"),
        ("43", "Medea", "2026-11-21T19:30:00Z"),
        ("1", "The Tempest", "2026-12-04T19:30:00Z"),
        ("2", "Woyzeck", "2026-12-05T19:30:00Z"),
        ("3", "Nora", "2026-12-06T17:00:00Z")]}


@dataclass
class Hold:
    id: str
    show: str
    seats: list[str]
    buyer: str
    expires_at: int
    booking: str | None = None

    def is_live(self):
        return self.booking or time.time() < self.expires_at


# All threads share these; whoever touches them has the lock.
lock = Lock()
taken = {}    # the hold of each (show, seat)
holds = {}    # by id
answers = {}  # the hold that each idempotency key has booked

PROBLEMS = {
    "not-found": (404, "There is no such resource"),
    "not-allowed": (405, "The resource does not support this method"),
    "not-json": (415, "The body must be application/json"),
    "not-valid": (422, "The request is not valid"),
    "seat-taken": (409, "A seat is not free"),
    "already-booked": (409, "The hold is already booked"),
    "hold-expired": (410, "The hold has expired"),
    "key-missing": (400, "Idempotency-Key is required"),
    "key-reused": (422, "The key belongs to another request"),
}


class Problem(Exception):
    def __init__(self, kind, status=None, headers=None, **more):
        usual, title = PROBLEMS[kind]
        status = status or usual
        body = {"type": f"https://boxoffice.example/problems/{kind}",
                "title": title, "status": status, **more}
        self.reply = status, body, headers or {}


def demand(is_met, detail, status=422):
    if not is_met:
        raise Problem("not-valid", status, detail=detail)


def cursor_of(show):
    text = f"{show['startsAt']} {show['id']}"
    return base64.urlsafe_b64encode(text.encode()).decode()


class Handler(BaseHTTPRequestHandler):
    def list_shows(self):
        limit = self.query.get("limit", "20")
        demand(re.fullmatch("[1-9][0-9]?|100", limit),
               "limit is a number from 1 to 100.", 400)
        shows = list(SHOWS.values())
        cursors = [None, *map(cursor_of, shows)]  # before each show
        after = self.query.get("after")
        demand(after in cursors, "This cursor was not made here.", 400)
        start = cursors.index(after)
        end = start + int(limit)
        next = cursors[end] if end < len(shows) else None
        return 200, {"shows": shows[start:end], "next": next}, {}

    # region: show
    def get_show(self, id):
        if id not in SHOWS:
            raise Problem("not-found", detail=f"There is no show {id}.")
        return 200, SHOWS[id], {}
    # endregion

    def get_seats(self, show):
        self.get_show(show)
        with lock:
            states = {seat: "booked" if hold.booking else "held"
                      for (of, seat), hold in sorted(taken.items())
                      if of == show and hold.is_live()}
        body = {"show": show, "total": 240, "notFree": states}
        digest = hashlib.sha256(json.dumps(body).encode()).hexdigest()
        headers = {"ETag": f'"{digest}"', "Cache-Control": "no-cache"}
        if self.headers.get("If-None-Match") == headers["ETag"]:
            return 304, None, headers
        return 200, body, headers

    # region: hold
    def read_hold(self):
        body = self.read_json()
        demand(isinstance(body, dict)
               and set(body) == {"seats", "buyer"},
               "Send seats and buyer, nothing else.")
        seats, buyer = body["seats"], body["buyer"]
        demand(isinstance(seats, list) and 1 <= len(seats) <= 8,
               "seats must list 1 to 8 seats.")
        for seat in seats:
            demand(isinstance(seat, str) and seats.count(seat) == 1
                   and re.fullmatch("[A-L]([1-9]|1[0-9]|20)", seat),
                   "A seat is named A1 to L20 and listed once.")
        demand(isinstance(buyer, str) and len(buyer) <= 254
               and re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", buyer),
               "buyer must be an e-mail address.")
        return seats, buyer
    # endregion

    def create_hold(self, show):
        seats, buyer = self.read_hold()
        self.get_show(show)
        # Nobody can guess the id: whoever knows it may book the hold.
        hold = Hold(secrets.token_hex(8), show, seats, buyer,
                    int(time.time()) + HOLD_SECONDS)
        # region: race
        with lock:  # nobody comes between the look and the write
            gone = [seat for seat in seats if (show, seat) in taken
                    and taken[show, seat].is_live()]
            if gone:
                raise Problem("seat-taken", seats=gone)
            holds[hold.id] = hold
            for seat in seats:
                taken[show, seat] = hold
        # endregion
        expires_at = time.strftime("%Y-%m-%dT%H:%M:%SZ",
                                   time.gmtime(hold.expires_at))
        body = {"id": hold.id, "show": show, "seats": seats,
                "buyer": buyer, "expiresAt": expires_at}
        return 201, body, {"Location": f"/holds/{hold.id}"}

    # region: idempotency
    def book(self, id):
        key = self.headers.get("Idempotency-Key", "")
        if not 1 <= len(key) <= 255:
            raise Problem("key-missing")
        with lock:
            hold = answers.get(key) or holds.get(id)
            if hold is None:
                raise Problem("not-found", detail=f"No hold {id}.")
            if hold.id != id:
                raise Problem("key-reused")
            if key not in answers:
                if hold.booking:
                    raise Problem("already-booked")
                if not hold.is_live():
                    raise Problem("hold-expired")
                hold.booking = secrets.token_hex(8)
                answers[key] = hold
        body = {"id": hold.booking, "show": hold.show,
                "seats": hold.seats, "buyer": hold.buyer}
        return 201, body, {"Location": f"/bookings/{hold.booking}"}
    # endregion

    def cancel(self, id):
        with lock:
            found = [h for h in holds.values() if h.booking == id]
            if not found:
                raise Problem("not-found", detail=f"No booking {id}.")
            hold = holds.pop(found[0].id)
            for seat in hold.seats:
                del taken[hold.show, seat]
        return 204, None, {}

    # region: routing
    ROUTES = {
        "/health": ("GET", lambda self: (200, {"ok": True}, {})),
        "/shows": ("GET", list_shows),
        "/shows/([^/]+)": ("GET", get_show),
        "/shows/([^/]+)/seats": ("GET", get_seats),
        "/shows/([^/]+)/holds": ("POST", create_hold),
        "/holds/([^/]+)/booking": ("POST", book),
        "/bookings/([^/]+)": ("DELETE", cancel),
    }
    # endregion

    def route(self, path):
        for pattern, (method, handler) in self.ROUTES.items():
            if match := re.fullmatch(pattern, path):
                if self.command == method:
                    return handler(self, *match.groups())
                raise Problem("not-allowed", headers={"Allow": method})
        raise Problem("not-found", detail=f"There is no {path} here.")

    def answer(self):
        url = urlsplit(self.path)
        self.query = dict(parse_qsl(url.query, keep_blank_values=True))
        kind = "application/json"
        try:
            status, body, headers = self.route(url.path)
        except Problem as problem:
            kind = "application/problem+json"
            status, body, headers = problem.reply
        self.send_response(status)
        for name, value in {"Content-Type": kind, **headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if body is not None:
            text = json.dumps(body, separators=(",", ":"))
            self.wfile.write(text.encode())

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def read_json(self):
        if self.headers.get_content_type() != "application/json":
            raise Problem("not-json")
        length = int(self.headers.get("Content-Length", 0))
        try:
            return json.loads(self.rfile.read(min(length, 10_000)))
        except ValueError:
            demand(False, "The JSON does not parse.", 400)


if __name__ == "__main__":
    ThreadingHTTPServer.request_queue_size = 128  # 5 is too few
    address = "127.0.0.1", int(os.environ.get("PORT", "8080"))
    ThreadingHTTPServer(address, Handler).serve_forever()
