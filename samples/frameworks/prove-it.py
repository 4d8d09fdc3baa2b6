# run: cpython
# needs: postgresql pip:flask==3.1.3 pip:psycopg[binary]
"""Holds that expire: a service with an injected clock, then HTTP."""
import logging
import os
import re
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from threading import Thread

import psycopg
from flask import Flask, render_template_string, request
from werkzeug.exceptions import BadRequest
from werkzeug.serving import make_server

# region: service
class SeatTaken(Exception):
    pass

class Holds:
    """Knows the rule; knows nothing of HTTP or of the real time."""

    def __init__(self, url, clock, seconds=300):
        self.url, self.clock = url, clock
        self.lifetime = timedelta(seconds=seconds)
        with psycopg.connect(url) as db:
            db.execute("""CREATE TABLE IF NOT EXISTS held (
                show_id text, seat_id text, buyer text,
                expires_at timestamptz NOT NULL,
                PRIMARY KEY (show_id, seat_id))""")

    def hold(self, show, seats, buyer):
        now = self.clock()
        try:
            with psycopg.connect(self.url) as db:  # all seats or none
                db.execute("DELETE FROM held WHERE expires_at <= %s",
                           [now])
                for seat in sorted(seats):
                    db.execute("INSERT INTO held VALUES (%s,%s,%s,%s)",
                               [show, seat, buyer, now + self.lifetime])
        except psycopg.errors.UniqueViolation as error:
            raise SeatTaken from error
        return now + self.lifetime

    def of(self, show):
        with psycopg.connect(self.url) as db:
            return db.execute(
                "SELECT seat_id, buyer FROM held WHERE show_id = %s"
                " ORDER BY seat_id", [show]).fetchall()
# endregion

# region: http
PAGE = """{% for seat, buyer in holds -%}
<li>{{ seat }} {{ buyer }}</li>{% endfor %}"""
SEAT = re.compile("[A-L]([1-9]|1[0-9]|20)")

def problem(status, detail):
    kind = {"Content-Type": "application/problem+json"}
    return {"status": status, "detail": detail}, status, kind

def is_valid(body):
    match body:
        case {"seats": [_, *_] as seats, "buyer": str(buyer)}:
            return "@" in buyer and all(
                isinstance(seat, str) and SEAT.fullmatch(seat)
                for seat in seats)
    return False

def create_app(holds):
    app = Flask(__name__)

    @app.post("/shows/<show>/holds")
    def create(show):
        body = request.get_json()
        if not is_valid(body):
            return problem(422, "seats and a buyer are required")
        expires = holds.hold(show, body["seats"], body["buyer"])
        return {**body, "expiresAt": expires.isoformat()}, 201

    @app.get("/shows/<show>/door")
    def page(show):
        return render_template_string(PAGE, holds=holds.of(show))

    @app.errorhandler(SeatTaken)
    def taken(error):
        return problem(409, "one of the seats is not free")

    @app.errorhandler(BadRequest)
    def broken(error):
        return problem(400, "the body is not JSON")

    return app
# endregion

# region: start
def read_clock():
    return datetime.now(UTC)

def start(environ, clock=read_clock):
    url = environ.get("DATABASE_URL")
    if url is None:
        raise SystemExit("DATABASE_URL is missing")
    seconds = int(environ.get("HOLD_SECONDS", "300"))
    return create_app(Holds(url, clock, seconds))

if sys.argv[1:] == ["serve"]:
    start(os.environ).run(port=8080)
# endregion

# region: clock
now = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
client = start(os.environ, lambda: now).test_client()

def post(seats, buyer):
    body = {"seats": seats, "buyer": buyer}
    return client.post("/shows/1/holds", json=body)

print("--- clock ---")
print("19:00", post(["B7"], "ana@example.org").json["expiresAt"])
print("19:00", post(["B6", "B7"], "ben@example.org").status_code)
now += timedelta(minutes=5)  # no test sleeps
print("19:05", post(["B6", "B7"], "ben@example.org").status_code)
# endregion

# region: proof
print("--- proof ---", flush=True)
logging.getLogger("werkzeug").setLevel(logging.ERROR)
app = start({**os.environ, "HOLD_SECONDS": "2"})
server = make_server("127.0.0.1", 0, app, threaded=True)
Thread(target=server.serve_forever, daemon=True).start()
subprocess.run(["node", "--no-warnings", "acceptance.ts",
                f"http://127.0.0.1:{server.port}",
                f'"{sys.executable}" prove-it.py serve'])
# endregion
