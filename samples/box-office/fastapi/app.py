# tested by: contract
"""The box office in FastAPI: what is HTTP. The rules are in hall.py."""
import hashlib
import os
from datetime import datetime
from typing import Annotated

from fastapi import Depends, FastAPI, Header, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from hall import CURSORS, SHOWS, Hall, Refused
from pydantic import AfterValidator, BaseModel, Field
from starlette.exceptions import HTTPException

app = FastAPI(title="The box office", redirect_slashes=False)

# region: validation
def each_once(seats: list[str]) -> list[str]:
    if len(set(seats)) < len(seats):
        raise ValueError("a seat is listed twice")
    return seats

Seat = Annotated[str, Field(pattern="^[A-L]([1-9]|1[0-9]|20)$")]

class Wish(BaseModel, extra="forbid", strict=True):
    seats: Annotated[list[Seat], Field(min_length=1, max_length=8),
                     AfterValidator(each_once)]
    buyer: str = Field(max_length=254, pattern=r"^[^@\s]+@[^@\s]+$")

class HoldView(BaseModel, from_attributes=True):
    id: str
    show: str
    seats: list[str]
    buyer: str
    expires_at: datetime = Field(serialization_alias="expiresAt")
# endregion

# region: errors
STATUS = {"not-found": 404, "not-json": 415, "hold-expired": 410,
          "key-reused": 422}  # others: 409
KINDS = {404: "not-found", 405: "not-allowed"}

def problem(kind, status, headers=None, **more) -> JSONResponse:
    body = {"type": f"https://boxoffice.example/problems/{kind}",
            "title": kind.replace("-", " ").capitalize(),
            "status": status, **more}
    return JSONResponse(body, status, headers,
                        media_type="application/problem+json")

@app.exception_handler(Refused)
async def answer_refused(request: Request, error: Refused):
    status = error.more.pop("status", STATUS.get(error.kind, 409))
    return problem(error.kind, status, **error.more)

@app.exception_handler(HTTPException)  # what the router refuses
async def answer_exception(request: Request, error: HTTPException):
    kind = KINDS.get(error.status_code, "failed")
    return problem(kind, error.status_code, error.headers)

@app.exception_handler(RequestValidationError)  # and what types do
async def answer_invalid(request, error: RequestValidationError):
    first = error.errors()[0]
    place, detail = first["loc"][0], first["msg"]
    if place == "header":
        return problem("key-missing", 400)
    is_read = place == "body" and first["type"] != "json_invalid"
    return problem("not-valid", 422 if is_read else 400, detail=detail)
# endregion

# region: dependency
the_hall = Hall(int(os.environ.get("HOLD_SECONDS", "300")))

def get_hall() -> Hall:
    return the_hall

SomeHall = Annotated[Hall, Depends(get_hall)]
# endregion

@app.get("/shows")
def list_shows(limit: Annotated[int, Query(ge=1, le=100)] = 20,
               after: str = "") -> dict:
    if after not in ["", *CURSORS]:
        raise Refused("not-valid", status=400)
    start = CURSORS.index(after) + 1 if after else 0
    end = start + limit
    return {"shows": list(SHOWS.values())[start:end],
            "next": CURSORS[end - 1] if end < len(SHOWS) else None}

# region: routing
@app.get("/health")
def read_health() -> dict:
    return {"ok": True}

@app.get("/shows/{id}")
def read_show(id: str) -> dict:
    if id not in SHOWS:
        raise Refused("not-found")
    return SHOWS[id]

@app.get("/shows/{id}/seats")
def read_seats(id: str, hall: SomeHall, request: Request) -> Response:
    body = {"show": read_show(id)["id"], "total": 240,
            "notFree": hall.not_free(id)}
    digest = hashlib.sha256(str(body).encode()).hexdigest()
    headers = {"ETag": f'"{digest}"', "Cache-Control": "no-cache"}
    if request.headers.get("If-None-Match") == headers["ETag"]:
        return Response(None, 304, headers)
    return JSONResponse(body, 200, headers)
# endregion

# region: hold
async def demand_json(request: Request) -> None:
    kind = request.headers.get("content-type", "").split(";")[0]
    if kind.strip().lower() != "application/json":
        raise Refused("not-json")
    if not await request.body():
        raise Refused("not-valid", status=400)

@app.post("/shows/{show}/holds", status_code=201,
          dependencies=[Depends(demand_json)])
def create_hold(show: str, wish: Wish, hall: SomeHall,
                response: Response) -> HoldView:
    read_show(show)
    hold = hall.hold(show, wish.seats, wish.buyer)
    response.headers["Location"] = f"/holds/{hold.id}"
    return hold
# endregion

@app.post("/holds/{id}/booking", status_code=201)
def book(id: str, hall: SomeHall, response: Response, idempotency_key:
         Annotated[str, Header(min_length=1, max_length=255)]) -> dict:
    hold = hall.book(id, idempotency_key)
    response.headers["Location"] = f"/bookings/{hold.booking}"
    return {"id": hold.booking, "show": hold.show,
            "seats": hold.seats, "buyer": hold.buyer}

@app.delete("/bookings/{id}", status_code=204)
def cancel(id: str, hall: SomeHall) -> None:
    hall.cancel(id)
