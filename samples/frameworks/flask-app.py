# run: cpython
# needs: pip:flask==3.1.3
"""The first endpoints of the box office in Flask."""
import sqlite3

from flask import Flask, abort, g, jsonify, request
from werkzeug.exceptions import HTTPException

# region: app
def create_app(database: str) -> Flask:
    app = Flask(__name__)

    def db() -> sqlite3.Connection:
        if "db" not in g:  # one connection a request
            g.db = sqlite3.connect(database, uri=True)
        return g.db

    @app.teardown_appcontext
    def close(error):
        if "db" in g:
            g.pop("db").close()

    @app.post("/shows/<int:show>/holds")
    def hold(show):
        body = request.get_json()
        seats, buyer = body.get("seats"), body.get("buyer")
        if not seats or not buyer:
            abort(400, "seats and buyer are required")
        rows = [(show, seat, buyer) for seat in seats]
        try:
            with db():  # commits, or rolls back on an error
                db().executemany(
                    "INSERT INTO hold VALUES (?, ?, ?)", rows)
        except sqlite3.IntegrityError:
            abort(409, "one of the seats is not free")
        return {"show": show, "seats": seats}, 201

    @app.errorhandler(HTTPException)
    def problem(error):
        answer = jsonify(title=error.name, status=error.code,
                         detail=error.description)
        answer.status_code = error.code
        answer.mimetype = "application/problem+json"
        return answer

    return app
# endregion

# region: client
MEMORY = "file:box?mode=memory&cache=shared"
keep = sqlite3.connect(MEMORY, uri=True)
keep.execute(
    "CREATE TABLE hold (show, seat, buyer, UNIQUE (show, seat))")

client = create_app(MEMORY).test_client()
ana = {"seats": ["B7"], "buyer": "ana@example.com"}
ben = {"seats": ["B8", "B7"], "buyer": "ben@example.com"}
for path, body in [
    ("/shows/1/holds", ana),
    ("/shows/1/holds", ben),
    ("/shows/1/holds", {"seats": []}),
    ("/shows/one/holds", ana),
]:
    answer = client.post(path, json=body)
    print(answer.status_code, answer.json.get("detail", answer.json))
print("rows:", keep.execute("SELECT seat FROM hold").fetchall())
# endregion
