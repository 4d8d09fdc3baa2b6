# run: cpython
# needs: pip:fastapi==0.165.0 pip:httpx2==2.16.2
"""The same endpoint in FastAPI: types are the contract."""
from typing import Annotated

from fastapi import Depends, FastAPI, HTTPException
from fastapi.testclient import TestClient
from pydantic import BaseModel, Field

# region: app
class HoldRequest(BaseModel, extra="forbid"):
    seats: list[Annotated[str, Field(pattern=r"^[A-L]([1-9]|1\d|20)$")]]
    buyer: Annotated[str, Field(max_length=254, pattern="@")]

class HoldBook:
    def __init__(self):
        self.held = set()

    def hold(self, show: int, seats: list[str]) -> bool:
        keys = {(show, seat) for seat in seats}
        if keys & self.held:
            return False
        self.held |= keys
        return True

app = FastAPI(title="Box office")
book = HoldBook()

def get_book() -> HoldBook:
    return book

@app.post("/shows/{show}/holds", status_code=201)
def hold(show: int, request: HoldRequest,
         book: Annotated[HoldBook, Depends(get_book)]):
    if not book.hold(show, request.seats):
        raise HTTPException(409, "one of the seats is not free")
    return request
# endregion

client = TestClient(app)

# region: client
def post(body, path="/shows/1/holds"):
    return client.post(path, json=body)

good = {"seats": ["B7"], "buyer": "ana@example.com"}
print("--- client ---")
print(post(good).status_code, post(good).status_code)
answer = post({"seats": ["Z9"], "buyer": "ana@example.com", "vip": 1})
print(answer.status_code)
for fault in answer.json()["detail"]:
    print(" ", fault["loc"], fault["type"])
print(post(good, "/shows/one/holds").json()["detail"][0]["msg"])
print(*app.openapi()["paths"])
# endregion

# region: override
class FullHouse:
    def hold(self, show, seats):
        return False

print("--- override ---")
app.dependency_overrides[get_book] = FullHouse
print(post({"seats": ["C1"], "buyer": "ben@example.com"}).json())
app.dependency_overrides.clear()
# endregion
