# run: cpython
# needs: postgresql pip:psycopg[binary]
import os
from threading import Barrier, Thread

import psycopg

URL = os.environ["DATABASE_URL"]
both_have_read = Barrier(2)


# region: read-then-write
def book(buyer):
    with psycopg.connect(URL) as db:
        taken = db.execute(
            "SELECT 1 FROM booking"
            " WHERE show_id = 1 AND seat_id = 'B7'").fetchone()
        both_have_read.wait()          # the unlucky moment
        if taken is None:
            db.execute(
                "INSERT INTO booking VALUES (1, 'B7', %s)",
                [buyer])
# endregion


def run(title, constraint):
    with psycopg.connect(URL) as db:
        db.execute("DROP TABLE IF EXISTS booking")
        db.execute("CREATE TABLE booking ("
                   "show_id int, seat_id text, buyer text"
                   + constraint + ")")
    refused = []

    def attempt(buyer):
        try:
            book(buyer)
        except psycopg.errors.UniqueViolation as error:
            refused.append(error.sqlstate)

    pair = [Thread(target=attempt, args=[b]) for b in ("ana", "ben")]
    for thread in pair:
        thread.start()
    for thread in pair:
        thread.join()
    with psycopg.connect(URL) as db:
        sold = db.execute("SELECT count(*) FROM booking").fetchone()
    print(f"{title}: sold {sold[0]} times, refused {refused}")


run("no constraint", "")
run("unique seat", ", UNIQUE (show_id, seat_id)")
