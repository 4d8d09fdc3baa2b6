# run: cpython
# needs: postgresql pip:psycopg[binary]
import os
from threading import Barrier, Thread

import psycopg

URL = os.environ["DATABASE_URL"]


def fresh():
    with psycopg.connect(URL) as db:
        db.execute("DROP TABLE IF EXISTS seat")
        db.execute("CREATE TABLE seat (id text PRIMARY KEY,"
                   " buyer text)")
        db.execute("INSERT INTO seat VALUES"
                   " ('B7', NULL), ('B8', NULL), ('B9', NULL)")


# region: for-update
def for_update():
    with psycopg.connect(URL) as ana, psycopg.connect(URL) as ben:
        ana.execute("SELECT * FROM seat WHERE id = 'B7' FOR UPDATE")
        try:
            ben.execute("SELECT * FROM seat WHERE id = 'B7'"
                        " FOR UPDATE NOWAIT")
        except psycopg.errors.LockNotAvailable as error:
            print("Ben, NOWAIT:", error.sqlstate)
        ben.rollback()
        read = ben.execute("SELECT count(*) FROM seat").fetchone()
        print("Ben, plain SELECT:", read[0], "rows, no waiting")
        free = ben.execute("SELECT id FROM seat ORDER BY id LIMIT 1"
                           " FOR UPDATE SKIP LOCKED").fetchone()
        print("Ben, SKIP LOCKED:", free[0])
# endregion


# region: deadlock
def take(buyer, seats, patience, both_hold_one, log):
    with psycopg.connect(URL) as db:
        db.execute(f"SET deadlock_timeout = '{patience}'")
        try:
            for position, seat in enumerate(seats):
                db.execute("UPDATE seat SET buyer = %s"
                           " WHERE id = %s", [buyer, seat])
                if position == 0 and both_hold_one:
                    both_hold_one.wait()
            log[buyer] = "has both seats"
        except psycopg.errors.DeadlockDetected as error:
            log[buyer] = "deadlock, SQLSTATE " + error.sqlstate
# endregion


def race(ana_seats, ben_seats, both_hold_one):
    fresh()
    log = {}
    pair = [
        Thread(target=take, args=["ana", ana_seats, "100ms",
                                  both_hold_one, log]),
        Thread(target=take, args=["ben", ben_seats, "60s",
                                  both_hold_one, log])]
    for thread in pair:
        thread.start()
    for thread in pair:
        thread.join()
    for buyer in sorted(log):
        print(buyer, log[buyer])


print("--- for-update ---")
fresh()
for_update()
print("--- deadlock ---")
race(["B7", "B8"], ["B8", "B7"], Barrier(2))
print("--- same-order ---")
race(sorted(["B7", "B8"]), sorted(["B8", "B7"]), None)
