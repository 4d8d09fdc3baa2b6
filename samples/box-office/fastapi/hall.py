# tested by: contract
"""Shows, holds and bookings in memory. No word of HTTP in here."""
import secrets
import threading
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

SHOWS = {id: {"id": id, "title": title, "startsAt": starts_at,
              "price": {"amount": 2450, "currency": "EUR"}}
         for id, title, starts_at in [
             ("42", "Hamlet", "2026-11-20T19:30:00Z"),
             ("43", "Medea", "2026-11-21T19:30:00Z"),
             ("1", "The Tempest", "2026-12-04T19:30:00Z"),
             ("2", "Woyzeck", "2026-12-05T19:30:00Z"),
             ("3", "Nora", "2026-12-06T17:00:00Z")]}
SEATS = [f"{row}{n}" for row in "ABCDEFGHIJKL" for n in range(1, 21)]
CURSORS = [  # where a page of shows may begin
    urlsafe_b64encode(f"{show['startsAt']} {id}".encode()).decode()
    for id, show in SHOWS.items()]

class Refused(Exception):
    """A rule says no; the kind is one of the contract's problems."""

    def __init__(self, kind, **more):
        super().__init__(kind)
        self.kind, self.more = kind, more

@dataclass
class Hold:
    id: str
    show: str
    seats: list[str]
    buyer: str
    expires_at: datetime
    booking: str | None = None
    key: str | None = None

class Hall:
    """One lock guards all, in one process: two need a database."""

    def __init__(self, lifetime=300, clock=partial(datetime.now, UTC)):
        self.lifetime, self.clock = timedelta(seconds=lifetime), clock
        self.lock = threading.RLock()
        self.holds: list[Hold] = []

    def not_free(self, show):
        with self.lock:
            return {seat: "booked" if hold.booking else "held"
                    for hold in self.holds if hold.show == show
                    and (hold.booking or hold.expires_at > self.clock())
                    for seat in hold.seats}

    # region: race
    def hold(self, show, seats, buyer):
        with self.lock:  # nobody comes between looking and taking
            not_free = self.not_free(show)
            gone = [seat for seat in seats if seat in not_free]
            if gone:
                raise Refused("seat-taken", seats=gone)
            # The id cannot be guessed: who knows it may book.
            hold = Hold(secrets.token_hex(8), show, seats, buyer,
                        self.clock() + self.lifetime)
            self.holds.append(hold)
            return hold
    # endregion

    def find(self, name, value):
        for hold in self.holds:
            if getattr(hold, name) == value:
                return hold
        raise Refused("not-found")

    # region: idempotency
    def book(self, id, key):
        with self.lock:
            if any(h.key == key and h.id != id for h in self.holds):
                raise Refused("key-reused")
            hold = self.find("id", id)
            if hold.key == key:
                return hold  # the same answer to the same key
            if hold.booking:
                raise Refused("already-booked")
            if hold.expires_at <= self.clock():
                raise Refused("hold-expired")
            hold.booking, hold.key = secrets.token_hex(8), key
            return hold
    # endregion

    def cancel(self, booking):
        with self.lock:
            self.holds.remove(self.find("booking", booking))
