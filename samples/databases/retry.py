# run: cpython
# needs: postgresql pip:psycopg[binary]
import os
import random
import time

import psycopg
from psycopg import IsolationLevel
from psycopg.errors import DeadlockDetected, SerializationFailure

URL = os.environ["DATABASE_URL"]


# region: retry
def in_transaction(db, work, attempts=3):
    for attempt in range(1, attempts + 1):
        try:
            with db.transaction():
                return work(db)      # all of it, reads included
        except (SerializationFailure, DeadlockDetected) as error:
            print(f"attempt {attempt} refused: {error.sqlstate}")
            if attempt == attempts:
                raise
        time.sleep(random.uniform(0, 0.05 * 2 ** attempt))
# endregion


with psycopg.connect(URL, autocommit=True) as db, \
        psycopg.connect(URL, autocommit=True) as rival:
    db.execute("CREATE TABLE hall (free int)")
    db.execute("INSERT INTO hall VALUES (240)")
    db.isolation_level = IsolationLevel.SERIALIZABLE
    rivals = iter([1])              # the rival gets in the way once

    def sell(tx):
        free = tx.execute("SELECT free FROM hall").fetchone()[0]
        print("read", free)
        for _ in rivals:
            rival.execute("UPDATE hall SET free = free - 1")
        tx.execute("UPDATE hall SET free = %s", [free - 1])
        return free - 1

    print("free after both sales:", in_transaction(db, sell))
