# run: cpython
# needs: pip:flask==3.1.3
"""A handler for a review, and what an attacker does with it."""
import sqlite3

from flask import Flask, request, session

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

# region: attacks
client = app.test_client()
with client.session_transaction() as session_of_ana:
    session_of_ana["buyer"] = "ana"

def left():
    rows = database.execute("SELECT buyer FROM booking")
    return [buyer for buyer, in rows]

print("before:                ", left())
client.get("/bookings/2/cancel")
print("Ana cancels Ben's:     ", left())
page = client.get("/bookings/9/cancel?name=<script>steal()</script>")
print("the page:              ", page.text)
client.get("/bookings/9 OR 1=1/cancel")
print("Ana sends '9 OR 1=1':  ", left())
# endregion
