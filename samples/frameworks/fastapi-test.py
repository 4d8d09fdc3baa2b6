# run: cpython
# needs: pip:fastapi==0.165.0 pip:httpx2==2.16.2
"""The box office in FastAPI, asked without a network."""
import sys

sys.path.insert(0, "../box-office/fastapi")
from fastapi.testclient import TestClient

from app import app, get_hall
from hall import Refused

client = TestClient(app)

# region: client
def post(body, path="/shows/42/holds"):
    answer = client.post(path, json=body)
    told = answer.json()
    return answer.status_code, told.get("detail", told.get("title"))

good = {"seats": ["B7"], "buyer": "ana@example.org"}
print("--- client ---")
print("B7 free: ", post(good)[0])
print("B7 again:", post(good))
print("Z9:      ", post({**good, "seats": ["Z9"]}))
print("vip:     ", post({**good, "vip": True}))
print(*app.openapi()["paths"])
# endregion

# region: override
class FullHouse:
    def hold(self, show, seats, buyer):
        raise Refused("seat-taken", seats=seats)

print("--- override ---")
app.dependency_overrides[get_hall] = FullHouse
answer = client.post("/shows/42/holds", json={**good, "seats": ["C1"]})
print(answer.status_code, answer.json()["seats"])
app.dependency_overrides.clear()
# endregion
