# run: cpython
# needs: postgresql pip:psycopg[binary]
import os

import psycopg
from psycopg import IsolationLevel as Level

URL = os.environ["DATABASE_URL"]
ana, ben = psycopg.connect(URL), psycopg.connect(URL)


def begin(level, setup):
    for db in (ana, ben):
        db.rollback()
    ana.execute("DROP TABLE IF EXISTS t")
    ana.execute("CREATE TABLE t (id text PRIMARY KEY, n int)")
    ana.execute("INSERT INTO t VALUES " + setup)
    ana.commit()
    for db in (ana, ben):
        db.isolation_level = level


def one(db, sql):
    return db.execute(sql).fetchone()[0]


# region: lost-update
def lost_update(level):
    begin(level, "('free seats', 240)")
    a = one(ana, "SELECT n FROM t")
    b = one(ben, "SELECT n FROM t")
    ana.execute("UPDATE t SET n = %s", [a - 1])
    ana.commit()
    ben.execute("UPDATE t SET n = %s", [b - 1])
    ben.commit()
    return f"two seats sold, {one(ana, 'SELECT n FROM t')} left"
# endregion


# region: non-repeatable-read
def non_repeatable_read(level):
    begin(level, "('price', 2450)")
    shown = one(ana, "SELECT n FROM t")
    ben.execute("UPDATE t SET n = 3100")
    ben.commit()
    return f"Ana was shown {shown}, then reads" \
           f" {one(ana, 'SELECT n FROM t')}"
# endregion


# region: write-skew
def write_skew(level):
    begin(level, "('ana', 1), ('ben', 1)")
    for db, me in ((ana, "ana"), (ben, "ben")):
        if one(db, "SELECT count(*) FROM t WHERE n = 1") > 1:
            db.execute("UPDATE t SET n = 0 WHERE id = %s", [me])
    ana.commit()
    ben.commit()
    return f"{one(ana, 'SELECT sum(n) FROM t')} ushers left on duty"
# endregion


for anomaly in (lost_update, non_repeatable_read, write_skew):
    print(f"--- {anomaly.__name__.replace('_', '-')} ---")
    for level in (Level.READ_COMMITTED, Level.REPEATABLE_READ,
                  Level.SERIALIZABLE):
        try:
            result = anomaly(level)
        except psycopg.errors.SerializationFailure as error:
            result = "refused with SQLSTATE " + error.sqlstate
        name = level.name.lower().replace("_", " ")
        print(f"{name}: {result}")
