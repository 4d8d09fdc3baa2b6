import heapq
import random

HOLD_SECONDS = 300


# region: seat-map-solution
class SeatMap:
    def __init__(self, seats):
        self.state = dict.fromkeys(seats, "free")
        self.expires = {}  # seat -> end of its present hold
        self.ends = []  # heap of (end, seat), some of them outdated
        self.steps = 0  # table lookups and heap operations

    def _release(self, now):
        while self.ends and self.ends[0][0] <= now:
            self.steps += 1
            end, seat = heapq.heappop(self.ends)
            if self.expires.get(seat) == end:  # else it is outdated
                del self.expires[seat]
                self.state[seat] = "free"

    def hold(self, seat, now):
        self._release(now)
        self.steps += 1
        if self.state.get(seat) != "free":
            return False
        self.state[seat] = "held"
        self.expires[seat] = now + HOLD_SECONDS
        heapq.heappush(self.ends, (now + HOLD_SECONDS, seat))
        return True

    def book(self, seat, now):
        self._release(now)
        self.steps += 1
        if self.state.get(seat) != "held":
            return False
        self.state[seat] = "booked"
        del self.expires[seat]  # its heap entry is outdated now
        return True

    def view(self, now):
        self._release(now)
        self.steps += len(self.state)
        return dict(self.state)
# endregion


class SlowSeatMap:
    """The same promise, kept by walking through lists."""

    def __init__(self, seats):
        self.seats, self.holds, self.booked = list(seats), [], []

    def _is_held(self, seat, now):
        return any(s == seat and end > now for s, end in self.holds)

    def hold(self, seat, now):
        if (seat not in self.seats or seat in self.booked
                or self._is_held(seat, now)):
            return False
        self.holds.append((seat, now + HOLD_SECONDS))
        return True

    def book(self, seat, now):
        if seat in self.booked or not self._is_held(seat, now):
            return False
        self.booked.append(seat)
        return True

    def view(self, now):
        return {
            seat: "booked" if seat in self.booked
            else "held" if self._is_held(seat, now) else "free"
            for seat in self.seats
        }


print("--- seat-map-solution ---")
rounds = 0
for seed in range(200):
    chance = random.Random(seed)
    seats = [f"A{n}" for n in range(1, chance.randrange(2, 9))]
    fast, slow, now = SeatMap(seats), SlowSeatMap(seats), 0
    for _ in range(100):
        now += chance.randrange(120)
        action = chance.choice(("hold", "hold", "book"))
        seat = chance.choice([*seats, "Z9"])
        expected = getattr(slow, action)(seat, now)
        assert getattr(fast, action)(seat, now) == expected
        assert fast.view(now) == slow.view(now)
        rounds += 1
print("steps that agree with the slow map:", rounds)
hall = SeatMap(f"{row}{n}" for row in "ABCDEFGHIJKL"
               for n in range(1, 21))
for seat in hall.state:
    hall.hold(seat, 0)
    hall.book(seat, 0)
hall.steps = 0
hall.view(0)
print("steps for one view of a sold-out hall:", hall.steps)
hall.steps = 0
hall.view(HOLD_SECONDS)
print("the same after the outdated entries end:", hall.steps)
