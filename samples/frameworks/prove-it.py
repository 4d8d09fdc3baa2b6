# run: cpython
# needs: pip:flask==3.1.3
"""Holds that expire: a service with an injected clock, then HTTP."""
import sqlite3
from datetime import datetime, timedelta, timezone

from flask import Flask, render_template_string, request

# region: service
class SeatTaken(Exception):
    pass

class Holds:
    """Knows the rule; knows nothing of HTTP or of the real time."""

    def __init__(self, db, clock):
        self.db, self.clock = db, clock
        db.execute("""CREATE TABLE IF NOT EXISTS hold (
            show, seat, buyer, expires, UNIQUE (show, seat))""")

    def hold(self, show, seats, buyer):
        now = self.clock()
        expires = (now + timedelta(minutes=5)).isoformat()
        rows = [(show, seat, buyer, expires) for seat in seats]
        try:
            with self.db:  # one transaction: all seats or none
                self.db.execute("DELETE FROM hold WHERE expires <= ?",
                                [now.isoformat()])
                self.db.executemany(
                    "INSERT INTO hold VALUES (?, ?, ?, ?)", rows)
        except sqlite3.IntegrityError as error:
            raise SeatTaken from error
        return expires

    def of(self, show):
        return self.db.execute(
            "SELECT seat, buyer FROM hold WHERE show = ?", [show])
# endregion

# region: http
PAGE = "{% for seat, buyer in holds %}<li>{{ seat }} {{ buyer }}</li>"
PAGE += "{% endfor %}"
SEATS = {f"{row}{n}" for row in "ABCDEFGHIJKL" for n in range(1, 21)}

def problem(status, detail):
    kind = {"Content-Type": "application/problem+json"}
    return {"status": status, "detail": detail}, status, kind

def valid(body):  # anything but this shape is answered with 400
    match body:
        case {"seats": [_, *_] as seats, "buyer": str(buyer)} if buyer:
            return set(map(str, seats)) <= SEATS
    return False

def create_app(holds):
    app = Flask(__name__)

    @app.post("/shows/<int:show>/holds")
    def create(show):
        body = request.get_json(silent=True)
        if not valid(body):
            return problem(400, "seats and a buyer are required")
        expires = holds.hold(show, body["seats"], body["buyer"])
        return {"expires": expires}, 201

    @app.get("/shows/<int:show>/holds")
    def page(show):
        return render_template_string(PAGE, holds=holds.of(show))

    @app.errorhandler(SeatTaken)
    def taken(error):
        return problem(409, "one of the seats is not free")

    return app
# endregion

# region: start
def start(environ, clock):
    url = environ.get("DATABASE_URL")
    if url is None:
        raise SystemExit("DATABASE_URL is missing")
    return create_app(Holds(sqlite3.connect(url), clock))
# endregion

# region: proof
now = [datetime(2026, 11, 20, 19, 0, tzinfo=timezone.utc)]
app = start({"DATABASE_URL": ":memory:"}, lambda: now[0])
client = app.test_client()

def post(seats, buyer="ana@example.com"):
    body = {"seats": seats, "buyer": buyer}
    return client.post("/shows/1/holds", json=body)

print("free:      ", post(["B7"]).json)
print("held:      ", post(["B6", "B7"], "ben@example.com").status_code)
print("B6 is free:", post(["B6"], "<b>ben</b>").status_code)
print("no such:   ", post(["Z9"]).content_type)
print("no buyer:  ", post(["B1"], None).status_code)
broken = client.post("/shows/1/holds", data="{")
print("broken:    ", broken.status_code)
listed = client.post("/shows/1/holds", json=[7])
print("a list:    ", listed.status_code)
print(client.get("/shows/1/holds").text)
now[0] += timedelta(minutes=5)
print("expired:   ", post(["B7"], "ben@example.com").status_code)
try:
    start({}, lambda: now[0])
except SystemExit as stop:
    print("start:     ", stop)
# endregion
