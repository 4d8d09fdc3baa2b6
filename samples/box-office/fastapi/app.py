# tested by: contract
"""The box office in FastAPI, with its state in memory."""
import base64
import hashlib
import os
import re
import secrets
import time
from dataclasses import dataclass
from http import HTTPStatus
from typing import Annotated, Literal

from fastapi import (
    Depends, FastAPI, Header, Query, Request, Response)
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from pydantic import (
    AfterValidator, BaseModel, ConfigDict, Field, StringConstraints)
from starlette.exceptions import HTTPException

HOLD_SECONDS = int(os.environ.get("HOLD_SECONDS", "300"))
app = FastAPI(title="The box office", redirect_slashes=False)


# region: models
def each_once(seats: list[str]) -> list[str]:
    if len(set(seats)) < len(seats):
        raise ValueError("a seat is listed twice")
    return seats


Seat = Annotated[str, StringConstraints(
    pattern=r"^[A-L]([1-9]|1[0-9]|20)$")]
Email = Annotated[str, StringConstraints(
    max_length=254, pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")]


class NewHold(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
    seats: Annotated[list[Seat], Field(min_length=1, max_length=8),
                     AfterValidator(each_once)]
    buyer: Email


class Price(BaseModel):
    amount: int = 2450
    currency: str = "EUR"


class Show(BaseModel):
    id: str
    title: str
    startsAt: str
    price: Price = Price()

    @property
    def position(self) -> str:
        return f"{self.startsAt} {self.id}"


class Page(BaseModel):
    shows: list[Show]
    next: str | None


class SeatMap(BaseModel):
    show: str
    total: int = 240
    notFree: dict[str, Literal["held", "booked"]]


class Booking(BaseModel):
    id: str
    show: str
    seats: list[str]
    buyer: str


class HoldView(Booking):
    expiresAt: str
# endregion


@dataclass
class Hold:
    id: str
    show: str
    seats: list[str]
    buyer: str
    expires_at: int
    booking: Booking | None = None

    @property
    def state(self) -> str:
        if self.booking:
            return "booked"
        return "held" if self.expires_at > time.time() else "free"


SHOWS = [  # by time, then by id
    Show(id="42", title="Hamlet", startsAt="2026-11-20T19:30:00Z"),
    Show(id="43", title="Medea", startsAt="2026-11-21T19:30:00Z"),
    Show(id="1", title="The Tempest", startsAt="2026-12-04T19:30:00Z"),
    Show(id="2", title="Woyzeck", startsAt="2026-12-05T19:30:00Z"),
    Show(id="3", title="Nora", startsAt="2026-12-06T17:00:00Z"),
]
taken: dict[tuple[str, str], Hold] = {}
holds: dict[str, Hold] = {}
answers: dict[str, Hold] = {}  # by idempotency key


# region: errors
TITLES = {
    "not-found": "There is no such resource",
    "not-allowed": "The resource does not support this method",
    "not-json": "The body must be application/json",
    "not-valid": "The request is not valid",
    "seat-taken": "A seat is not free",
    "already-booked": "The hold is already booked",
    "hold-expired": "The hold has expired",
    "key-missing": "Idempotency-Key is required",
    "key-reused": "The key belongs to another request",
}


class Problem(Exception):
    def __init__(self, status: int, kind: str, **more):
        self.status, self.kind, self.more = status, kind, more


@app.exception_handler(Problem)
async def answer_problem(request: Request, problem: Problem):
    kind = f"https://boxoffice.example/problems/{problem.kind}"
    body = {"type": kind, "title": TITLES.get(problem.kind, "Failed"),
            "status": problem.status, **problem.more}
    return JSONResponse(body, problem.status,
                        media_type="application/problem+json")


@app.exception_handler(HTTPException)
async def answer_refusal(request: Request, error: HTTPException):
    kinds = {404: "not-found", 405: "not-allowed"}
    response = await answer_problem(request, Problem(
        error.status_code, kinds.get(error.status_code, "failed")))
    response.headers.update(error.headers or {})
    return response


@app.exception_handler(RequestValidationError)
async def answer_invalid(request: Request,
                         error: RequestValidationError):
    first = error.errors()[0]
    where, kind = first["loc"][0], first["type"]
    detail = f"{first['loc'][-1]}: {first['msg']}"
    if where == "header":
        problem = Problem(400, "key-missing")
    elif where == "query" or kind == "json_invalid":
        problem = Problem(400, "not-valid", detail=detail)
    else:
        problem = Problem(422, "not-valid", detail=detail)
    return await answer_problem(request, problem)
# endregion


def find_show(id: str) -> Show:
    for show in SHOWS:
        if show.id == id:
            return show
    raise Problem(404, "not-found")


# region: list
@app.get("/shows")
async def list_shows(limit: Annotated[int, Query(ge=1, le=100)] = 20,
                     after: str | None = None) -> Page:
    last = "" if after is None else read_cursor(after)
    rest = [show for show in SHOWS if show.position > last]
    page = rest[:limit]
    next = None
    if len(page) < len(rest):
        text = page[-1].position.encode()
        next = base64.urlsafe_b64encode(text).decode()
    return Page(shows=page, next=next)


def read_cursor(cursor: str) -> str:
    try:
        text = base64.urlsafe_b64decode(cursor).decode()
    except ValueError:
        text = ""
    if not re.fullmatch("[0-9T:Z-]{20} [0-9a-z]+", text):
        raise Problem(400, "not-valid",
                      detail="This cursor was not made here.")
    return text
# endregion


# region: routing
@app.get("/health")
async def read_health() -> dict[str, bool]:
    return {"ok": True}


@app.get("/shows/{id}")
async def read_show(id: str) -> Show:
    return find_show(id)


@app.get("/shows/{id}/seats")
async def read_seats(
        id: str, response: Response,
        if_none_match: Annotated[str | None, Header()] = None
) -> SeatMap:
    find_show(id)
    seats = {seat: hold.state
             for (show, seat), hold in sorted(taken.items())
             if show == id and hold.state != "free"}
    body = SeatMap(show=id, notFree=seats)
    digest = hashlib.sha256(body.model_dump_json().encode())
    etag = f'"{digest.hexdigest()[:16]}"'
    if if_none_match == etag:
        return Response(status_code=304, headers={"ETag": etag})
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = "no-cache"
    return body
# endregion


# region: hold
async def demand_json(request: Request) -> None:
    kind = request.headers.get("content-type", "").split(";")[0]
    if kind.strip().lower() != "application/json":
        raise Problem(415, "not-json")
    if not await request.body():
        raise Problem(400, "not-valid", detail="There is no body.")


@app.post("/shows/{show}/holds", status_code=HTTPStatus.CREATED,
          dependencies=[Depends(demand_json)])
async def create_hold(show: str, new: NewHold,
                      response: Response) -> HoldView:
    find_show(show)
    # Ids cannot be guessed: whoever knows one may book the hold.
    hold = Hold(secrets.token_hex(8), show, new.seats, new.buyer,
                int(time.time()) + HOLD_SECONDS)
    take(hold)
    response.headers["Location"] = f"/holds/{hold.id}"
    expires_at = time.strftime("%Y-%m-%dT%H:%M:%SZ",
                               time.gmtime(hold.expires_at))
    return HoldView(id=hold.id, show=show, seats=new.seats,
                    buyer=new.buyer, expiresAt=expires_at)
# endregion


# region: race
def take(hold: Hold) -> None:
    # One process, one event loop, and no "await" in here: no other
    # request can come between looking and taking. With two workers
    # this is no longer true, and a database must decide.
    gone = [seat for seat in hold.seats
            if (hold.show, seat) in taken
            and taken[hold.show, seat].state != "free"]
    if gone:
        raise Problem(409, "seat-taken", seats=gone,
                      detail=f"{', '.join(gone)} cannot be held.")
    holds[hold.id] = hold
    taken.update({(hold.show, seat): hold for seat in hold.seats})
# endregion


# region: idempotency
Key = Annotated[str, Header(min_length=1, max_length=255)]


@app.post("/holds/{id}/booking", status_code=HTTPStatus.CREATED)
async def book(id: str, idempotency_key: Key,
               response: Response) -> Booking:
    if idempotency_key not in answers:
        answers[idempotency_key] = book_once(id)
    hold = answers[idempotency_key]
    if hold.id != id:
        raise Problem(422, "key-reused")
    response.headers["Location"] = f"/bookings/{hold.booking.id}"
    return hold.booking


def book_once(id: str) -> Hold:
    hold = holds.get(id)
    if hold is None:
        raise Problem(404, "not-found")
    if hold.booking:
        raise Problem(409, "already-booked")
    if hold.state == "free":
        raise Problem(410, "hold-expired")
    hold.booking = Booking(id=secrets.token_hex(8), show=hold.show,
                           seats=hold.seats, buyer=hold.buyer)
    return hold
# endregion


@app.delete("/bookings/{id}", status_code=HTTPStatus.NO_CONTENT)
async def cancel(id: str) -> None:
    for hold in list(holds.values()):
        if hold.booking and hold.booking.id == id:
            del holds[hold.id]
            for seat in hold.seats:
                del taken[hold.show, seat]
            return
    raise Problem(404, "not-found")
