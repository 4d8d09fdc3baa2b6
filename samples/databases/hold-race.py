# run: cpython
# needs: postgresql pip:psycopg[binary]
import os
from threading import Barrier, Thread

import psycopg

URL = os.environ["DATABASE_URL"]
BUYERS = 20

with psycopg.connect(URL) as db:
    db.execute("CREATE TABLE claim (show_id int, seat_id text,"
               " buyer text, expires_at timestamptz,"
               " PRIMARY KEY (show_id, seat_id))")


# region: hold
def hold(show, seats, buyer):
    """All the seats for five minutes, or none of them."""
    with psycopg.connect(URL) as db:
        held = db.execute(
            "INSERT INTO claim AS c"
            " SELECT %s, seat, %s, now() + interval '5 minutes'"
            " FROM unnest(%s::text[]) AS seat ORDER BY seat"
            " ON CONFLICT (show_id, seat_id) DO UPDATE"
            "  SET buyer = excluded.buyer,"
            "      expires_at = excluded.expires_at"
            "  WHERE c.expires_at <= now()"
            " RETURNING seat_id", [show, buyer, seats]).fetchall()
        if len(held) < len(seats):
            db.rollback()
            return 409
        return 201
# endregion


# region: race
def race(wishes):
    start, answers = Barrier(len(wishes)), []

    def attempt(number, seats):
        start.wait()
        answers.append(hold(1, seats, f"buyer{number}@example.org"))

    crowd = [Thread(target=attempt, args=wish)
             for wish in enumerate(wishes)]
    for thread in crowd:
        thread.start()
    for thread in crowd:
        thread.join()
    return f"{answers.count(201)} won, {answers.count(409)} lost"
# endregion


print("one seat:", race([["B7"]] * BUYERS))
print("crossing pairs:", race([["C1", "C2"], ["C2", "C1"]] * 10))
with psycopg.connect(URL) as db:
    print("claims:", db.execute(
        "SELECT seat_id, count(*) FROM claim"
        " GROUP BY seat_id ORDER BY seat_id").fetchall())
    db.execute("UPDATE claim SET expires_at = now()")
print("after expiry:", race([["B7"]] * BUYERS))
