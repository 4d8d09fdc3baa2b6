# tested by: acceptance.py
# Needs: pip install "psycopg[binary]"; DATABASE_URL in the environment
import json
import os
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import psycopg

URL = os.environ["DATABASE_URL"]
HOLD_SECONDS = int(os.environ.get("HOLD_SECONDS", "300"))
SEAT = re.compile("[A-L]([1-9]|1[0-9]|20)")
PATH = re.compile("/shows/([0-9]+)/holds")


# region: table
def create_table():
    with psycopg.connect(URL) as db:
        db.execute("CREATE TABLE IF NOT EXISTS claim ("
                   " show_id int, seat_id text, buyer text NOT NULL,"
                   " expires_at timestamptz,"  # null: paid, final
                   " PRIMARY KEY (show_id, seat_id))")
# endregion


# region: hold
def hold(show, seats, buyer):
    """Whether the buyer has all the seats now; else it has none."""
    with psycopg.connect(URL) as db:
        held = db.execute(
            "INSERT INTO claim AS c"
            " SELECT %s, seat, %s, now() + make_interval(secs => %s)"
            " FROM unnest(%s::text[]) AS seat ORDER BY seat"
            " ON CONFLICT (show_id, seat_id) DO UPDATE"
            "  SET buyer = excluded.buyer,"
            "      expires_at = excluded.expires_at"
            "  WHERE c.expires_at <= now()"
            " RETURNING seat_id",
            [show, buyer, HOLD_SECONDS, seats]).fetchall()
        if len(held) < len(seats):
            db.rollback()
            return False
        return True
# endregion


class Server(ThreadingHTTPServer):
    request_queue_size = 128  # a crowd may knock at once


def serve(hold, port):
    """A server that answers POST /shows/{id}/holds."""
    # region: answer
    def answer(path, body):
        found, wish = PATH.fullmatch(path), json.loads(body)
        if not found:
            return 404, {}
        seats, buyer = wish["seats"], wish["buyer"]
        if not seats or not all(map(SEAT.fullmatch, seats)):
            return 422, {"title": "There is no such seat."}
        if not hold(int(found[1]), seats, buyer):
            return 409, {"title": "A seat is not free."}
        return 201, {"seats": seats, "buyer": buyer}
    # endregion

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            length = int(self.headers["Content-Length"])
            body = self.rfile.read(length)
            try:
                status, said = answer(self.path, body)
            except Exception as error:  # the crowd must get an answer
                status, said = 500, {"title": type(error).__name__}
            text = json.dumps(said).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(text)))
            self.end_headers()
            self.wfile.write(text)

        def log_message(self, *_):
            pass

    return Server(("127.0.0.1", port), Handler)


if __name__ == "__main__":
    create_table()
    serve(hold, int(os.environ.get("PORT", "8080"))).serve_forever()
