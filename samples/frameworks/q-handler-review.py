# run: cpython
# needs: pip:flask==3.1.3
"""A handler for a review, and what an attacker does with it."""
import os
import sqlite3

from flask import Flask, abort, render_template_string, request
from flask import session

# region: given
app = Flask(__name__)
app.secret_key = "secret"

@app.get("/bookings/<id>/cancel")
def cancel(id):
    if "buyer" not in session:
        return "Log in", 401
    db = open_database()
    db.execute(f"DELETE FROM booking WHERE id = {id}")
    db.commit()
    return f"<p>Canceled, {request.args.get('name', 'friend')}"
# endregion

ROWS = [(1, "ana"), (2, "ben"), (3, "chidi")]
database = sqlite3.connect(":memory:", check_same_thread=False)
database.execute("CREATE TABLE booking (id INTEGER, buyer TEXT)")
database.executemany("INSERT INTO booking VALUES (?, ?)", ROWS)
database.commit()

def open_database():
    return database

os.environ["SECRET_KEY"] = "set from outside, in this test by hand"

# region: mended
mended = Flask(__name__)
mended.secret_key = os.environ["SECRET_KEY"]

@mended.post("/bookings/<int:id>/cancel")  # add Flask-WTF's CSRF check
def cancel_own(id):
    if "buyer" not in session:
        abort(401)
    db = open_database()
    gone = db.execute("DELETE FROM booking WHERE id = ? AND buyer = ?",
                      (id, session["buyer"]))
    db.commit()
    if gone.rowcount == 0:
        abort(404)
    return render_template_string("<p>Canceled, {{ name }}",
                                  name=request.args.get("name"))
# endregion

def log_in(app):
    client = app.test_client()
    with client.session_transaction() as session_of_ana:
        session_of_ana["buyer"] = "ana"
    return client

def left():
    rows = database.execute("SELECT buyer FROM booking")
    return [buyer for buyer, in rows]

print("--- attacks ---")
client = log_in(app)
print("before:                ", left())
client.get("/bookings/2/cancel")
print("Ana cancels Ben's:     ", left())
page = client.get("/bookings/9/cancel?name=<script>steal()</script>")
print("the page:              ", page.text)
client.get("/bookings/9 OR 1=1/cancel")
print("Ana sends '9 OR 1=1':  ", left())

print("--- mended ---")
database.executemany("INSERT INTO booking VALUES (?, ?)", ROWS)
client = log_in(mended)
name = "?name=<script>steal()</script>"
for id in ("2", "9 OR 1=1", "1"):
    page = client.post(f"/bookings/{id}/cancel{name}")
    told = page.text if page.status_code == 200 else ""
    print(page.status_code, told, left())
