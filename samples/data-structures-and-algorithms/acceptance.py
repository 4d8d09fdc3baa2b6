# run: cpython
"""Acceptance tests of the seat map, for a solution in any language.

    python3 acceptance.py ./seat-map       your program, a command
    python3 acceptance.py java SeatMap.java
    python3 acceptance.py seat_map.py      a class SeatMap(seats)
    python3 acceptance.py                  the test tests itself

Your program reads one line and answers with one line (flush it):
    new          ok: a hall of free seats, A1 to L20
    hold B7 0    yes or no: hold a seat from second 0
    book B7 10   yes or no
    view 20      B7=booked C1=held, what is not free; or none
    steps        how many steps you have counted since "new"
In Python, view gives a dict of all seats, and steps is a number.
"""
import contextlib
import io
import pathlib
import random
import runpy
import subprocess
import sys
from threading import Timer

HALL = [f"{row}{n}" for row in "ABCDEFGHIJKL" for n in range(1, 21)]


# region: slow-model
class SlowSeatMap:
    """What must be true, kept by walking through lists."""

    def __init__(self):
        self.holds, self.booked = [], []

    def is_held(self, seat, now):
        return any(s == seat and end > now for s, end in self.holds)

    def hold(self, seat, now):
        free = seat not in self.booked and not self.is_held(seat, now)
        self.holds += [(seat, now + 300)] if free else []
        return "yes" if free else "no"

    def book(self, seat, now):
        held = seat not in self.booked and self.is_held(seat, now)
        self.booked += [seat] if held else []
        return "yes" if held else "no"

    def view(self, now):
        return {f"{seat}=booked" for seat in self.booked} | {
            f"{seat}=held" for seat, end in self.holds
            if end > now and seat not in self.booked}
# endregion


def expect(what, expected, got):
    if got != expected:
        raise AssertionError(f"{what}: expected {expected}, got {got}")


def expect_all(ask, *lines_and_answers):
    ask("new")
    for line, answer in lines_and_answers:
        expect(line, answer, ask(line))


def steps_of(ask, line, most):
    before = ask("steps")
    ask(line)
    after = ask("steps")
    if not (before.isdigit() and after.isdigit()):
        expect("steps", "a number", after)
    steps = int(after) - int(before)
    if steps > most:
        expect(f"{line}, steps", f"at most {most}", steps)


# region: criteria
def refuses_holds(ask):
    expect_all(ask, ("hold Z9 0", "no"), ("hold B7 0", "yes"),
               ("hold B7 1", "no"), ("book B7 2", "yes"),
               ("hold B7 3", "no"))


def refuses_bookings(ask):
    expect_all(ask, ("book B7 0", "no"), ("hold B7 0", "yes"),
               ("book B7 1", "yes"), ("book B7 2", "no"))
    expect_all(ask, ("hold C1 0", "yes"), ("book C1 400", "no"))


def ends_holds(ask):
    expect_all(ask, ("hold B7 0", "yes"), ("view 299", "B7=held"),
               ("view 300", "none"), ("hold B7 300", "yes"))


def keeps_bookings(ask):
    expect_all(ask, ("hold B7 0", "yes"), ("book B7 10", "yes"),
               ("view 310", "B7=booked"), ("hold B7 9000", "no"))


def views_cheaply(ask):
    ask("new")
    for seat in HALL:
        ask(f"hold {seat} 0")
        ask(f"book {seat} 0")
    steps_of(ask, "view 0", most=480)


def releases_cheaply(ask):
    ask("new")
    for place, seat in enumerate(HALL[:-1]):
        ask(f"hold {seat} {0 if place < 10 else 100}")
    steps_of(ask, "hold L20 200", most=20)  # 239 live, none has ended
    steps_of(ask, "hold A1 350", most=200)  # ten have ended


def agrees_with_lists(ask):
    for seed in range(100):
        chance, slow, now = random.Random(seed), SlowSeatMap(), 0

        def pick(items):
            return items[int(chance.random() * len(items))]
        seats = [pick(HALL) for _ in range(6)]
        ask("new")
        for _ in range(50):
            now += 7 * pick(range(20))
            action, seat = pick(("hold", "hold", "book")), pick(seats)
            line = f"{action} {seat} {now}"
            answer = getattr(slow, action)(seat, now)
            expect(f"sequence {seed}, {line}", answer, ask(line))
            seen = {*ask(f"view {now}").split()} - {"none"}
            expect(f"sequence {seed}, view {now}",
                   sorted(slow.view(now)), sorted(seen))
# endregion


CRITERIA = {
    "hold refuses unknown, held and booked seats": refuses_holds,
    "book refuses seats not held at that moment": refuses_bookings,
    "a hold is there at 299 and gone at 300": ends_holds,
    "a booking is final": keeps_bookings,
    "a view of a sold-out hall takes at most 480 steps": views_cheaply,
    "releasing costs by the holds that ended": releases_cheaply,
    "100 random sequences agree with lists": agrees_with_lists,
}


def examine(ask):
    """What each criterion says; those not met begin with FAIL."""
    said = []
    for what, check in CRITERIA.items():
        try:
            check(ask)
            said.append(f"ok   {what}")
        except AssertionError as fault:
            said.append(f"FAIL {what}: {fault}")
    return said


def failures(said):
    return [line for line in said if line.startswith("FAIL")]


def report(said):
    met = len(said) - len(failures(said))
    print(*said, f"{met} of {len(said)} criteria met", sep="\n")
    return met == len(said)


def start(command):
    """The reader's program, asked line by line."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    program = subprocess.Popen(command, text=True, bufsize=1, **pipes)

    def ask(line):
        timer = Timer(10, program.kill)
        timer.start()
        try:
            print(line, file=program.stdin, flush=True)
            answer = program.stdout.readline()
        except OSError:
            answer = ""
        timer.cancel()
        if answer == "":
            sys.exit(f'No answer to "{line}" in 10 s, or your program'
                     " has ended. Does it flush its output?")
        return answer.strip()
    return ask


def load(file):
    """The class SeatMap of a Python file, which may print."""
    with contextlib.redirect_stdout(io.StringIO()):
        names = runpy.run_path(file)
    return names.get("SeatMap") or sys.exit(f"{file}: no class SeatMap")


def asker(seat_map_class):
    """The same questions, asked of a Python class."""
    seat_map = None

    def ask(line):
        nonlocal seat_map
        action, *rest = line.split()
        if action == "new":
            seat_map = seat_map_class(HALL)
            return "ok"
        if action == "steps":
            return str(getattr(seat_map, "steps", "not counted"))
        if action == "view":
            states = seat_map.view(int(rest[0])).items()
            return " ".join(f"{seat}={state}" for seat, state in states
                            if state != "free") or "none"
        found = getattr(seat_map, action)(rest[0], int(rest[1]))
        return "yes" if found else "no"
    return ask


def self_test():
    """The worked solution passes; broken ones fail in one place."""
    here = pathlib.Path(__file__)
    solution = str(here.with_name("seat-map-solution.py"))
    serve = [sys.executable, str(here), "--serve", solution]
    print("--- worked-solution ---")
    is_right = report(examine(start(serve)))
    SeatMap = load(solution)

    # region: broken
    class EndsLate(SeatMap):
        def _release(self, now):
            super()._release(now - 1)

    class InventsSeats(SeatMap):
        def hold(self, seat, now):
            self.state.setdefault(seat, "free")
            return super().hold(seat, now)

    class ReleasesOne(SeatMap):
        def _release(self, now):
            later, self.ends = self.ends[1:], self.ends[:1]
            super()._release(now)
            self.ends += later

    class WalksToView(SeatMap):
        def view(self, now):
            self.steps += 240 * 241 // 2
            return super().view(now)

    class LooksAtAllHolds(SeatMap):
        def _release(self, now):
            self.steps += len(self.expires)
            super()._release(now)
    # endregion

    print("--- broken ---")
    for broken, place in ((EndsLate, 2), (InventsSeats, 0),
                          (ReleasesOne, 6), (WalksToView, 4),
                          (LooksAtAllHolds, 5)):
        said = examine(asker(broken))
        print(broken.__name__, *failures(said), sep="\n  ")
        is_right &= failures(said) == [said[place]]
    return is_right


def main(arguments):
    if arguments == ["--help"]:
        print(__doc__)
        return True
    if arguments[:1] == ["--serve"]:  # a Python file, as a program
        ask = asker(load(arguments[1]))
        for line in sys.stdin:
            print(ask(line), flush=True)
        return True
    if not arguments:
        return self_test()
    if len(arguments) == 1 and arguments[0].endswith(".py"):
        arguments = [sys.executable, __file__, "--serve", *arguments]
    try:
        return report(examine(start(arguments)))
    except OSError as error:
        sys.exit(f"{arguments[0]} could not be started: {error}")


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
