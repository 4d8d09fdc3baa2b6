# run: cpython
# needs: pip:flask==3.1.3
"""The box office in Flask, asked without a network."""
import sys
from datetime import UTC, datetime, timedelta

sys.path.insert(0, "../box-office/flask")
from app import create_app
from hall import Hall

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
