# run: cpython
# needs: pip:fastapi==0.165.0 pip:httpx2==2.16.2
"""An endpoint that holds seats, and six requests."""
from typing import Annotated

from fastapi import FastAPI
from fastapi.responses import JSONResponse
from fastapi.testclient import TestClient
from pydantic import BaseModel, Field

class SeatTaken(Exception):
    pass

class Hall:
    """Stands in for the table with its primary key."""
    def __init__(self):
        self.holds = {}

    def hold(self, show, seats, buyer):
        if any((show, seat) in self.holds for seat in seats):
            raise SeatTaken
        self.holds |= {(show, seat): buyer for seat in seats}

app, hall = FastAPI(), Hall()

# region: endpoint
Seat = Annotated[str, Field(pattern="^[A-L]([1-9]|1[0-9]|20)$")]

class Wish(BaseModel):
    seats: list[Seat] = Field(min_length=1, max_length=8)
    buyer: str = Field(min_length=3, max_length=254)

class HoldView(BaseModel):
    seats: list[str]
    buyer: str

@app.exception_handler(SeatTaken)
async def answer_taken(request, error):
    return JSONResponse({"title": "Seat taken", "status": 409}, 409,
                        media_type="application/problem+json")

@app.post("/shows/{show}/holds", status_code=201)
def hold(show: int, wish: Wish) -> HoldView:
    hall.hold(show, wish.seats, wish.buyer)
    return HoldView(seats=wish.seats, buyer=wish.buyer)
# endregion

# region: requests
client = TestClient(app)
for body in ({"seats": ["B7", "B8"], "buyer": "ana@example.org"},
             {"seats": ["B8", "B9"], "buyer": "ben@example.org"},
             {"seats": [], "buyer": "ben@example.org"},
             {"seats": ["Z9"], "buyer": "ben@example.org"},
             {"seats": ["C1"]}):
    answer = client.post("/shows/42/holds", json=body)
    print(answer.status_code, body["seats"])
broken = client.post("/shows/42/holds", content="{", headers={
    "Content-Type": "application/json"})
print(broken.status_code, "broken JSON")
# endregion
