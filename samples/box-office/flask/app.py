# tested by: contract
"""The box office in Flask, with its state in memory."""
import base64
import hashlib
import os
import re
import secrets
import threading
import time
from dataclasses import asdict, dataclass, field

from flask import Flask, json, request
from werkzeug.exceptions import (
    BadRequest, HTTPException, MethodNotAllowed, NotFound,
    UnsupportedMediaType)

HOLD_SECONDS = int(os.environ.get("HOLD_SECONDS", "300"))
app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 10_000
app.url_map.strict_slashes = True


@dataclass
class Show:
    id: str
    title: str
    startsAt: str
    price: dict = field(default_factory=lambda: {
        "amount": 2450, "currency": "EUR"})

    @property
    def position(self):
        return f"{self.startsAt} {self.id}"


@dataclass
class Hold:
    id: str
    show: str
    seats: list
    buyer: str
    expires_at: int
    booking: dict | None = None

    @property
    def state(self):
        if self.booking:
            return "booked"
        return "held" if self.expires_at > time.time() else "free"


SHOWS = [  # by time, then by id
    Show("42", "Hamlet", "2026-11-20T19:30:00Z"),
    Show("43", "Medea", "2026-11-21T19:30:00Z"),
    Show("1", "The Tempest", "2026-12-04T19:30:00Z"),
    Show("2", "Woyzeck", "2026-12-05T19:30:00Z"),
    Show("3", "Nora", "2026-12-06T17:00:00Z"),
]
# Flask answers each request in a thread. The lock guards what follows,
# and it holds in one process only: two workers need a database.
lock = threading.Lock()
taken: dict[tuple[str, str], Hold] = {}
holds: dict[str, Hold] = {}
answers: dict[str, Hold] = {}  # by idempotency key


# region: errors
class Problem(Exception):
    def __init__(self, status, kind, title, detail=None, **more):
        self.status = status
        self.body = {
            "type": f"https://boxoffice.example/problems/{kind}",
            "title": title, "status": status, **more}
        if detail:
            self.body["detail"] = detail


@app.errorhandler(Problem)
def answer_problem(problem, headers=()):
    return json.dumps(problem.body), problem.status, {
        **dict(headers), "Content-Type": "application/problem+json"}


# What Flask itself refuses gets the same form.
KINDS = {
    BadRequest: ("not-valid", "The request is not valid"),
    NotFound: ("not-found", "There is no such resource"),
    MethodNotAllowed: ("not-allowed",
                       "The resource does not support this method"),
    UnsupportedMediaType: ("not-json",
                           "The body must be application/json"),
}


@app.errorhandler(HTTPException)
def answer_exception(error):
    kind, title = KINDS.get(type(error), ("failed", error.name))
    headers = {name: value for name, value in error.get_headers()
               if name == "Allow"}
    return answer_problem(
        Problem(error.code, kind, title, error.description), headers)


def missing(what):
    return Problem(404, "not-found", "There is no such resource",
                   f"Nothing is known of {what}.")


def invalid(status, detail):
    return Problem(status, "not-valid", "The request is not valid",
                   detail)
# endregion


def find_show(id):
    for show in SHOWS:
        if show.id == id:
            return show
    raise missing(f"show {id}")


# region: list
@app.get("/shows")
def list_shows():
    limit = request.args.get("limit", "20")
    if not re.fullmatch("[1-9][0-9]?|100", limit):
        raise invalid(400, "limit is a number from 1 to 100.")
    after = read_cursor(request.args.get("after"))
    rest = [show for show in SHOWS if show.position > after]
    page = rest[:int(limit)]
    next = None
    if len(page) < len(rest):
        last = page[-1].position.encode()
        next = base64.urlsafe_b64encode(last).decode()
    return {"shows": [asdict(show) for show in page], "next": next}


def read_cursor(cursor):
    if cursor is None:
        return ""
    try:
        text = base64.urlsafe_b64decode(cursor).decode()
    except ValueError:
        text = ""
    if not re.fullmatch("[0-9T:Z-]{20} [0-9a-z]+", text):
        raise invalid(400, "This cursor was not made here.")
    return text
# endregion


# region: routing
@app.get("/health")
def read_health():
    return {"ok": True}


@app.get("/shows/<id>")
def read_show(id):
    return asdict(find_show(id))


@app.get("/shows/<id>/seats")
def read_seats(id):
    find_show(id)
    with lock:
        not_free = {seat: hold.state
                    for (show, seat), hold in sorted(taken.items())
                    if show == id and hold.state != "free"}
    body = {"show": id, "total": 240, "notFree": not_free}
    response = app.json.response(body)
    text = json.dumps(not_free).encode()
    response.set_etag(hashlib.sha256(text).hexdigest()[:16])
    response.cache_control.no_cache = True
    return response.make_conditional(request)  # 304 when it is the same
# endregion


# region: hold
def read_hold():
    body = request.get_json()  # raises what answers 400 or 415
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
@app.post("/shows/<show>/holds")
def create_hold(show):
    seats, buyer = read_hold()
    find_show(show)
    # Ids cannot be guessed: whoever knows one may book the hold.
    hold = Hold(secrets.token_hex(8), show, seats, buyer,
                int(time.time()) + HOLD_SECONDS)
    with lock:  # nobody comes between looking and taking
        gone = [seat for seat in seats if (show, seat) in taken
                and taken[show, seat].state != "free"]
        if gone:
            raise Problem(409, "seat-taken", "A seat is not free",
                          f"{', '.join(gone)} cannot be held.",
                          seats=gone)
        holds[hold.id] = hold
        taken.update({(show, seat): hold for seat in seats})
    expires_at = time.strftime("%Y-%m-%dT%H:%M:%SZ",
                               time.gmtime(hold.expires_at))
    body = {"id": hold.id, "show": show, "seats": seats,
            "buyer": buyer, "expiresAt": expires_at}
    return body, 201, {"Location": f"/holds/{hold.id}"}
# endregion


# region: idempotency
@app.post("/holds/<id>/booking")
def book(id):
    key = request.headers.get("Idempotency-Key", "")
    if not 1 <= len(key) <= 255:
        raise Problem(400, "key-missing", "Idempotency-Key is required")
    with lock:
        if key not in answers:
            answers[key] = book_once(id)
        hold = answers[key]
    if hold.id != id:
        raise Problem(422, "key-reused",
                      "The key belongs to another request")
    location = f"/bookings/{hold.booking['id']}"
    return hold.booking, 201, {"Location": location}


def book_once(id):
    hold = holds.get(id)
    if hold is None:
        raise missing(f"hold {id}")
    if hold.booking:
        raise Problem(409, "already-booked",
                      "The hold is already booked")
    if hold.state == "free":
        raise Problem(410, "hold-expired", "The hold has expired")
    hold.booking = {"id": secrets.token_hex(8), "show": hold.show,
                    "seats": hold.seats, "buyer": hold.buyer}
    return hold
# endregion


@app.delete("/bookings/<id>")
def cancel(id):
    with lock:
        for hold in list(holds.values()):
            if hold.booking and hold.booking["id"] == id:
                del holds[hold.id]
                for seat in hold.seats:
                    del taken[hold.show, seat]
                return "", 204
    raise missing(f"booking {id}")


if __name__ == "__main__":
    app.run(port=int(os.environ.get("PORT", "8080")))
