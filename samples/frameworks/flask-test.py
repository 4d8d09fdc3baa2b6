# run: cpython
# needs: pip:flask==3.1.3
"""The box office in Flask, asked without a network."""
import logging
import sys
import textwrap
from datetime import UTC, datetime, timedelta

sys.path.insert(0, "../box-office/flask")
from app import create_app
from hall import Hall

print("--- client ---")
# region: client
now = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
client = create_app(Hall(clock=lambda: now)).test_client()

def post(seats, buyer="ana@example.org"):
    return client.post("/shows/42/holds",
                       json={"seats": seats, "buyer": buyer})

print("B7 free:    ", post(["B7"]).json["expiresAt"])
print("B6 and B7:  ", post(["B6", "B7"], "ben@example.org").json)
print("seats taken:", [*client.get("/shows/42/seats").json["notFree"]])
print("no list:    ", post("B7").json["detail"])
now += timedelta(minutes=5)  # no test sleeps
print("at 12:05:   ", post(["B7"], "ben@example.org").status_code)
# endregion

def tell(body):
    answer = client.post("/shows/42/holds", data=body,
                         content_type="application/json")
    print("POST /shows/42/holds HTTP/1.1")
    print(body)
    print(f"HTTP/1.1 {answer.status}")
    print(f"Content-Type: {answer.content_type}")
    print(textwrap.fill(answer.text, 66), end="\n\n")

print("--- levels ---")
tell('{"seats": ["B7"')
tell('{"seats": ["Z9"], "buyer": "ana@example.org"}')
tell('{"seats": ["B7"], "buyer": "ana@example.org"}')

class BrokenHall(Hall):
    def hold(self, show, seats, buyer):
        raise RuntimeError("no connection to db.internal:5432")

class Log(logging.Handler):
    def emit(self, record):
        LINES.append(f"{record.levelname} {record.getMessage()}")
        LINES.append(f"RuntimeError: {record.exc_info[1]}")

LINES = []
print("--- crash ---")
app = create_app(BrokenHall())
app.logger.handlers = [Log()]
app.logger.propagate = False
client = app.test_client()
tell('{"seats": ["B8"], "buyer": "ana@example.org"}')
print("The log of the server:", *LINES, sep="\n")
