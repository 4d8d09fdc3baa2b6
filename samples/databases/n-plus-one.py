# run: cpython
# needs: postgresql pip:psycopg[binary]
import os

import psycopg

db = psycopg.connect(os.environ["DATABASE_URL"])
db.execute("CREATE TABLE show (id int PRIMARY KEY, title text)")
db.execute("CREATE TABLE booking (show_id int, seat_id text,"
           " PRIMARY KEY (show_id, seat_id))")
db.execute("INSERT INTO show SELECT n, 'Show ' || n"
           " FROM generate_series(1, 50) n")
db.execute("INSERT INTO booking SELECT s, 'B' || n"
           " FROM generate_series(1, 50) s,"
           " generate_series(1, 7) n")
log = []


def query(sql, *values):
    log.append(sql % tuple(values))       # for the log, not the server
    return db.execute(sql, values).fetchall()


# region: n-plus-one
def shows_one_by_one():
    shows = query("SELECT id, title FROM show ORDER BY id")
    return [(title, query("SELECT count(*) FROM booking"
                          " WHERE show_id = %s", show)[0][0])
            for show, title in shows]
# endregion


# region: joined
def shows_joined():
    return query("SELECT title, count(seat_id) FROM show"
                 " LEFT JOIN booking ON show_id = show.id"
                 " GROUP BY show.id ORDER BY show.id")
# endregion


# region: batched
def shows_batched():
    shows = query("SELECT id, title FROM show ORDER BY id")
    sold = dict(query("SELECT show_id, count(*) FROM booking"
                      " WHERE show_id = ANY(%s) GROUP BY show_id",
                      [show for show, _ in shows]))
    return [(title, sold.get(show, 0)) for show, title in shows]
# endregion


answers = []
for way in (shows_one_by_one, shows_joined, shows_batched):
    log.clear()
    answers.append(way())
    if way is shows_one_by_one:
        print("--- log ---")
        print(*log[:4], f"... and {len(log) - 4} more", sep="\n")
        print("--- counts ---")
    print(f"{way.__name__}: statements: {len(log)}")
print("same answer:", answers[0] == answers[1] == answers[2])
