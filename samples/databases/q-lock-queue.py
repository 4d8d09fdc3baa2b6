# run: cpython
# needs: postgresql pip:psycopg[binary]
import os
import threading
import time

import psycopg

URL = os.environ["DATABASE_URL"]


def connect(name):
    return psycopg.connect(URL, autocommit=True, application_name=name)


admin = connect("admin")
admin.execute("DROP TABLE IF EXISTS show")
admin.execute("CREATE TABLE show (id int PRIMARY KEY, title text)")

report = connect("report")
report.execute("BEGIN")
report.execute("SELECT count(*) FROM show")  # and the report goes on


def waits(name, sql):
    thread = threading.Thread(target=connect(name).execute, args=[sql])
    thread.start()
    while admin.execute(  # until it stands in the queue
            "SELECT 1 FROM pg_stat_activity WHERE application_name = %s"
            " AND wait_event_type = 'Lock'", [name]).fetchone() is None:
        time.sleep(0.01)
    return thread


threads = [waits("migration", "ALTER TABLE show ADD COLUMN note text"),
           waits("buyer", "SELECT title FROM show WHERE id = 1")]

print("--- queue ---")
# region: look
SQL = """
SELECT a.application_name, a.state, left(a.query, 34),
  b.application_name AS waits_for
FROM pg_stat_activity a
LEFT JOIN pg_stat_activity b ON b.pid = ANY(pg_blocking_pids(a.pid))
WHERE a.application_name IN ('report', 'migration', 'buyer')
ORDER BY a.backend_start
"""
# endregion
for name, state, query, waits_for in admin.execute(SQL):
    print(f"{name:9} {state:20} waits for: {waits_for or '-'}")
    print(f"          {query}")

report.execute("COMMIT")
for thread in threads:
    thread.join()

print("--- limited ---")
report.execute("BEGIN")
report.execute("SELECT count(*) FROM show")
migration = connect("migration")
migration.execute("SET lock_timeout = '200ms'")
try:
    migration.execute("ALTER TABLE show ADD COLUMN stage text")
except psycopg.errors.LockNotAvailable as error:
    print("migration:", error)
print("buyer:", connect("buyer").execute(
    "SELECT count(*) FROM show").fetchone()[0], "rows, at once")
report.execute("COMMIT")
