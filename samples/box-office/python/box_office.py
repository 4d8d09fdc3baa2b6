# tested by: contract
"""The box office on Python's standard library alone."""
import base64
import hashlib
import json
import os
import re
import secrets
import sqlite3
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

HOLD_SECONDS = int(os.environ.get("HOLD_SECONDS", "300"))
PRICE = {"amount": 2450, "currency": "EUR"}
SHOWS = [
    ("42", "Hamlet", "2026-11-20T19:30:00Z"),
    ("43", "Medea", "2026-11-21T19:30:00Z"),
    ("1", "The Tempest", "2026-12-04T19:30:00Z"),
    ("2", "Woyzeck", "2026-12-05T19:30:00Z"),
    ("3", "Nora", "2026-12-06T17:00:00Z"),
]
# The primary key of "taken" is what sells a seat only once.
SCHEMA = """
CREATE TABLE show (id TEXT PRIMARY KEY, title TEXT, starts_at TEXT);
CREATE TABLE hold (id TEXT PRIMARY KEY, show TEXT, seats TEXT,
  buyer TEXT, expires_at INTEGER, booking TEXT UNIQUE);
CREATE TABLE taken (show TEXT, seat TEXT, hold TEXT REFERENCES hold,
  PRIMARY KEY (show, seat));
CREATE TABLE answer (key TEXT PRIMARY KEY, hold TEXT, body TEXT);
"""
db = sqlite3.connect(":memory:", check_same_thread=False)
db.executescript(SCHEMA)
db.executemany("INSERT INTO show VALUES (?, ?, ?)", SHOWS)
db.commit()
# All threads share the one connection to the database in memory.
lock = threading.Lock()


# region: errors
class Problem(Exception):
    def __init__(self, status, kind, title, headers=(), **more):
        self.status, self.headers = status, dict(headers)
        self.body = {
            "type": f"https://boxoffice.example/problems/{kind}",
            "title": title, "status": status, **more}


def missing(what):
    return Problem(404, "not-found", "There is no such resource",
                   detail=f"Nothing is known of {what}.")


def invalid(status, detail):
    return Problem(status, "not-valid", "The request is not valid",
                   detail=detail)
# endregion


def moment(seconds):
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(seconds))


def view(show):
    id, title, starts_at = show
    return {"id": id, "title": title, "startsAt": starts_at,
            "price": PRICE}


def find_show(id):
    rows = db.execute("SELECT * FROM show WHERE id = ?", [id])
    show = rows.fetchone()
    if show is None:
        raise missing(f"show {id}")
    return show


# region: list
def list_shows(request):
    limit = request.query.get("limit", "20")
    if not re.fullmatch("[1-9][0-9]?|100", limit):
        raise invalid(400, "limit is a number from 1 to 100.")
    after = read_cursor(request.query.get("after"))
    rows = db.execute(
        "SELECT * FROM show WHERE (starts_at, id) > (?, ?)"
        " ORDER BY starts_at, id LIMIT ?",
        [*after, int(limit) + 1]).fetchall()  # one more shows the end
    page = rows[:int(limit)]
    next = None
    if len(rows) > len(page):
        last = f"{page[-1][2]} {page[-1][0]}"
        next = base64.urlsafe_b64encode(last.encode()).decode()
    return 200, {"shows": [view(row) for row in page], "next": next}


def read_cursor(cursor):
    if cursor is None:
        return "", ""
    try:
        text = base64.urlsafe_b64decode(cursor).decode()
    except ValueError:
        text = ""
    if not re.fullmatch("[0-9T:Z-]{20} [0-9a-z]+", text):
        raise invalid(400, "This cursor was not made here.")
    return text.split(" ")
# endregion


def get_show(request, id):
    return 200, view(find_show(id))


def get_seats(request, id):
    find_show(id)
    rows = db.execute(
        "SELECT seat, booking FROM taken JOIN hold ON hold = hold.id"
        " WHERE taken.show = ? AND (booking IS NOT NULL"
        " OR expires_at > ?) ORDER BY seat", [id, time.time()])
    seats = {seat: "booked" if booking else "held"
             for seat, booking in rows}
    body = {"show": id, "total": 240, "notFree": seats}
    digest = hashlib.sha256(json.dumps(body).encode()).hexdigest()
    headers = {"ETag": f'"{digest[:16]}"', "Cache-Control": "no-cache"}
    if request.headers.get("If-None-Match") == headers["ETag"]:
        return 304, None, headers
    return 200, body, headers


# region: hold
def read_hold(request):
    body = request.read_json()
    if not isinstance(body, dict) or set(body) != {"seats", "buyer"}:
        raise invalid(422, "Send seats and buyer, nothing else.")
    seats, buyer = body["seats"], body["buyer"]
    if not isinstance(seats, list) or not 1 <= len(seats) <= 8:
        raise invalid(422, "seats must list 1 to 8 seats.")
    for seat in seats:
        if not isinstance(seat, str) or not re.fullmatch(
                "[A-L]([1-9]|1[0-9]|20)", seat):
            raise invalid(422, "A seat is named A1 to L20.")
    if len(set(seats)) < len(seats):
        raise invalid(422, "A seat is listed twice.")
    if not isinstance(buyer, str) or len(buyer) > 254 \
            or not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", buyer):
        raise invalid(422, "buyer must be an e-mail address.")
    return seats, buyer
# endregion


# region: race
def create_hold(request, show):
    seats, buyer = read_hold(request)
    find_show(show)
    # Ids cannot be guessed: whoever knows one may book the hold.
    id, now = secrets.token_hex(8), int(time.time())
    expires_at = now + HOLD_SECONDS
    db.execute(
        "DELETE FROM taken WHERE hold IN (SELECT id FROM hold"
        " WHERE booking IS NULL AND expires_at <= ?)", [now])
    marks = ", ".join("?" * len(seats))
    gone = [seat for seat, in db.execute(
        f"SELECT seat FROM taken WHERE show = ? AND seat IN ({marks})",
        [show, *seats])]
    if gone:
        raise Problem(409, "seat-taken", "A seat is not free",
                      detail=f"{', '.join(gone)} cannot be held.",
                      seats=gone)
    db.execute("INSERT INTO hold VALUES (?, ?, ?, ?, ?, NULL)",
               [id, show, json.dumps(seats), buyer, expires_at])
    db.executemany("INSERT INTO taken VALUES (?, ?, ?)",
                   [(show, seat, id) for seat in seats])
    body = {"id": id, "show": show, "seats": seats, "buyer": buyer,
            "expiresAt": moment(expires_at)}
    return 201, body, {"Location": f"/holds/{id}"}
# endregion


# region: idempotency
def book(request, id):
    key = request.headers.get("Idempotency-Key", "")
    if not 1 <= len(key) <= 255:
        raise Problem(400, "key-missing", "Idempotency-Key is required")
    known = db.execute("SELECT hold, body FROM answer WHERE key = ?",
                       [key]).fetchone()
    if known is None:
        body = book_once(id)
        db.execute("INSERT INTO answer VALUES (?, ?, ?)",
                   [key, id, json.dumps(body)])
    elif known[0] == id:
        body = json.loads(known[1])
    else:
        raise Problem(422, "key-reused",
                      "The key belongs to another request")
    return 201, body, {"Location": f"/bookings/{body['id']}"}


def book_once(id):
    rows = db.execute("SELECT * FROM hold WHERE id = ?", [id])
    hold = rows.fetchone()
    if hold is None:
        raise missing(f"hold {id}")
    _, show, seats, buyer, expires_at, booking = hold
    if booking:
        raise Problem(409, "already-booked",
                      "The hold is already booked")
    if expires_at <= time.time():
        raise Problem(410, "hold-expired", "The hold has expired")
    booking = secrets.token_hex(8)
    db.execute("UPDATE hold SET booking = ? WHERE id = ?",
               [booking, id])
    return {"id": booking, "show": show, "seats": json.loads(seats),
            "buyer": buyer}
# endregion


def cancel(request, id):
    rows = db.execute(
        "DELETE FROM hold WHERE booking = ? RETURNING id", [id])
    hold = rows.fetchone()
    if hold is None:
        raise missing(f"booking {id}")
    db.execute("DELETE FROM taken WHERE hold = ?", hold)
    return 204, None


# region: routing
ROUTES = {
    "/health": {"GET": lambda request: (200, {"ok": True})},
    "/shows": {"GET": list_shows},
    "/shows/([^/]+)": {"GET": get_show},
    "/shows/([^/]+)/seats": {"GET": get_seats},
    "/shows/([^/]+)/holds": {"POST": create_hold},
    "/holds/([^/]+)/booking": {"POST": book},
    "/bookings/([^/]+)": {"DELETE": cancel},
}


def route(request, method, path):
    for pattern, methods in ROUTES.items():
        if match := re.fullmatch(pattern, path):
            if method in methods:
                return methods[method](request, *match.groups())
            raise Problem(405, "not-allowed",
                          "The resource does not support this method",
                          {"Allow": ", ".join(methods)})
    raise missing(path)
# endregion


class Handler(BaseHTTPRequestHandler):
    def answer(self):
        url = urlsplit(self.path)
        self.query = dict(parse_qsl(url.query, keep_blank_values=True))
        length = int(self.headers.get("Content-Length", 0))
        self.body = self.rfile.read(min(length, 10_000))
        try:
            with lock, db:  # commits, or rolls back when it raises
                reply = route(self, self.command, url.path)
        except Problem as problem:
            reply = (problem.status, problem.body, problem.headers,
                     "application/problem+json")
        self.send(*reply)  # a slow reader must not keep the lock

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = answer

    def read_json(self):
        if self.headers.get_content_type() != "application/json":
            raise Problem(415, "not-json",
                          "The body must be application/json")
        try:
            return json.loads(self.body)
        except ValueError:
            raise invalid(400, "The JSON does not parse.") from None

    def send(self, status, body, headers={}, kind="application/json"):
        data = b"" if body is None else json.dumps(body).encode()
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        if body is not None:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *arguments):
        pass  # silence: the contract sends hundreds of requests


class Server(ThreadingHTTPServer):
    request_queue_size = 128  # the default of 5 loses a rush of buyers
    daemon_threads = True


if __name__ == "__main__":
    port = int(os.environ.get("PORT", "8080"))
    Server(("127.0.0.1", port), Handler).serve_forever()
