# run: cpython
# needs: postgresql pip:psycopg[binary]
"""The tables of the box offices in Spring and Django, and a race."""
import os
from pathlib import Path
from threading import Barrier, Thread

import psycopg

URL = os.environ["DATABASE_URL"]
BUYERS = 20

with psycopg.connect(URL) as db:
    db.execute(Path("../box-office/schema.sql").read_text())

# region: claim
def hold(id, show, seats, buyer):
    with psycopg.connect(URL) as db:
        db.execute(
            "INSERT INTO hold VALUES (%s, %s, %s, %s,"
            " now() + interval '5 minutes')", [id, show, seats, buyer])
        won = db.execute(
            "INSERT INTO claim AS c"
            " SELECT show_id, seat, id, expires_at"
            " FROM hold, unnest(seats) AS seat WHERE id = %s"
            " ORDER BY seat"
            " ON CONFLICT (show_id, seat_id) DO UPDATE SET"
            "  hold_id = excluded.hold_id,"
            "  expires_at = excluded.expires_at"
            "  WHERE c.expires_at <= now()"
            " RETURNING seat_id", [id]).fetchall()
        if len(won) < len(seats):
            db.rollback()
            return 409
        return 201
# endregion

# region: race
start, answers = Barrier(BUYERS), []

def attempt(n):
    seats = ["B7", "B8"] if n % 2 else ["B8", "B7"]
    start.wait()
    answers.append(hold(f"h{n}", "42", seats, f"b{n}@example.org"))

crowd = [Thread(target=attempt, args=[n]) for n in range(BUYERS)]
for thread in crowd:
    thread.start()
for thread in crowd:
    thread.join()
print(answers.count(201), "won,", answers.count(409), "lost")
with psycopg.connect(URL) as db:
    print(db.execute("SELECT seat_id, state FROM not_free"
                     " WHERE show_id = '42' ORDER BY 1").fetchall())
# endregion
