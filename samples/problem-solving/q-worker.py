# run: cpython
import sqlite3

db = sqlite3.connect(":memory:", isolation_level=None)
db.execute("""CREATE TABLE reminders (booking INTEGER, show INTEGER,
  sent INTEGER DEFAULT 0, PRIMARY KEY (booking, show))""")
mails = []

class Crash(Exception):
    """The process dies here."""

# region: worker
def remind(job, send):
    """Safe to run twice: the key decides who sends."""
    won = db.execute("INSERT INTO reminders (booking, show) "
                     "VALUES (?, ?) ON CONFLICT DO NOTHING",
                     (job["booking"], job["show"])).rowcount == 1
    if not won:
        return "already taken"
    send(job)                          # a crash here loses the mail
    db.execute("UPDATE reminders SET sent = 1 "
               "WHERE booking = ? AND show = ?",
               (job["booking"], job["show"]))
    return "sent"
# endregion

# region: probe
def crash(job):
    raise Crash

job = {"booking": 1274, "show": 42}
print(remind(job, mails.append), "/", remind(job, mails.append))
try:
    remind({"booking": 1275, "show": 42}, crash)
except Crash:
    print("the worker died; again:",
          remind({"booking": 1275, "show": 42}, mails.append))
print("mails:", len(mails), " for a person to look at:",
      db.execute("SELECT booking FROM reminders "
                 "WHERE sent = 0").fetchall())
# endregion
