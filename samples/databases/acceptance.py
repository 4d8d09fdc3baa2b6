# run: cpython
# needs: postgresql pip:psycopg[binary]
"""Acceptance tests of POST /shows/{id}/holds, in any language.

    HOLD_SECONDS=3 (start your server so that a hold lasts 3 seconds)
    python3 acceptance.py http://127.0.0.1:8080
    python3 acceptance.py         without argument: tests itself

A request is {"seats": ["B7"], "buyer": "ana@example.org"} for show 1.
The answer is 201 when all of the seats are held, else 409.
"""
import json
import os
import pathlib
import runpy
import sys
import time
from threading import Barrier, Thread
from urllib.error import HTTPError
from urllib.request import Request, urlopen

HOLD_SECONDS = 3
CROWD = 20


class Shop:
    """The reader's server, asked for seats of show 1."""

    def __init__(self, base):
        self.url = base.rstrip("/") + "/shows/1/holds"

    def hold(self, *seats, buyer="ana@example.org"):
        """The status of the answer; 0 when there is none."""
        body = json.dumps({"seats": seats, "buyer": buyer}).encode()
        request = Request(self.url, body,
                          {"Content-Type": "application/json"})
        try:
            with urlopen(request, timeout=30) as answer:
                return answer.status
        except HTTPError as error:
            return error.code
        except OSError:
            return 0

    # region: race
    def race(self, *wishes):
        """All wishes at once, for CROWD buyers who take turns."""
        start, statuses = Barrier(CROWD), []

        def attempt(number):
            wish = wishes[number % len(wishes)]
            start.wait()
            statuses.append(self.hold(*wish, buyer=f"b{number}@x.org"))

        crowd = [Thread(target=attempt, args=[n]) for n in range(CROWD)]
        for thread in crowd:
            thread.start()
        for thread in crowd:
            thread.join()
        expect([201] + [409] * (CROWD - 1), sorted(statuses))
    # endregion


def expect(expected, got):
    if expected != got:
        raise AssertionError(f"expected {count(expected)},"
                             f" got {count(got)}")


def count(statuses):
    if isinstance(statuses, int):
        return str(statuses)
    return ", ".join(f"{statuses.count(status)} x {status}"
                     for status in sorted(set(statuses)))


# region: criteria
def holds_once(shop):
    expect(201, shop.hold("B7"))
    expect(409, shop.hold("B7", buyer="ben@example.org"))


def has_one_winner(shop):
    for number in range(1, 11):
        shop.race([f"A{number}"])


def avoids_deadlock(shop):
    shop.race(["C1", "C2"], ["C2", "C1"])


def takes_all_or_none(shop):
    expect(201, shop.hold("D2"))
    expect(409, shop.hold("D1", "D2", "D3"))
    expect(201, shop.hold("D1"))
    expect(201, shop.hold("D3"))


def keeps_text_text(shop):
    expect(201, shop.hold("E1", buyer="o'hara@example.org"))


def ends_holds(shop):
    expect(201, shop.hold("F1"))
    expect(409, shop.hold("F1"))
    time.sleep(HOLD_SECONDS + 0.5)
    shop.race(["F1"])
# endregion


CRITERIA = {
    "a free seat is held once": holds_once,
    "20 at once: one winner, in ten runs of ten": has_one_winner,
    "crossing pairs: one winner and no error": avoids_deadlock,
    "several seats: all or none": takes_all_or_none,
    "a quote in an address is text": keeps_text_text,
    "after expiry, 20 at once: one winner": ends_holds,
}


def examine(base):
    """What each criterion says; those not met begin with FAIL."""
    shop, said = Shop(base), []
    for what, check in CRITERIA.items():
        try:
            check(shop)
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


def self_test():
    """The worked solution passes; broken ones fail where they must."""
    import psycopg
    os.environ["HOLD_SECONDS"] = str(HOLD_SECONDS)
    here = pathlib.Path(__file__)
    solution = runpy.run_path(str(here.with_name("hold-server.py")))
    solution["create_table"]()

    def connect():
        return psycopg.connect(solution["URL"])

    def examine_hold(hold):
        with connect() as db:
            db.execute("TRUNCATE claim")
        server = solution["serve"](hold, 0)
        Thread(target=server.serve_forever, daemon=True).start()
        said = examine(f"http://127.0.0.1:{server.server_port}")
        server.shutdown()
        server.server_close()
        return said

    PUT = ("INSERT INTO claim AS c VALUES (1, %s, %s,"
           " now() + interval '3 seconds')"
           " ON CONFLICT (show_id, seat_id) DO UPDATE"
           " SET expires_at = excluded.expires_at")
    IF_EXPIRED = " WHERE c.expires_at <= now()"

    # region: broken
    def reads_first(show, seats, buyer):
        with connect() as db:
            taken = db.execute(
                "SELECT FROM claim WHERE seat_id = ANY(%s)"
                " AND expires_at > now()", [seats]).fetchall()
            time.sleep(0.3)  # the gap, a little wider
            for seat in sorted(seats if not taken else []):
                db.execute(PUT, [seat, buyer])
            return not taken

    def takes_in_given_order(show, seats, buyer):
        with connect() as db:
            for seat in seats:
                put = db.execute(PUT + IF_EXPIRED, [seat, buyer])
                if put.rowcount == 0:
                    db.rollback()
                    return False
                time.sleep(0.3 if len(seats) == 2 else 0)
            return True

    def keeps_a_part(show, seats, buyer):
        with connect() as db:
            return all([db.execute(PUT + IF_EXPIRED, [seat, buyer])
                        .rowcount for seat in sorted(seats)])

    def pastes_text(show, seats, buyer):
        with connect() as db:
            db.execute(f"SELECT '{buyer}'")
        return solution["hold"](show, seats, buyer)

    def never_ends(show, seats, buyer):
        with connect() as db:
            put = PUT.split(" DO ")[0] + " DO NOTHING"
            held = [db.execute(put, [seat, buyer]).rowcount
                    for seat in sorted(seats)]
            if not all(held):
                db.rollback()
            return all(held)
    # endregion

    print("--- worked-solution ---")
    is_right = report(examine_hold(solution["hold"]))
    print("--- broken ---")
    for broken, places in ((reads_first, [1, 2, 5]),
                           (takes_in_given_order, [2]),
                           (keeps_a_part, [3]), (pastes_text, [4]),
                           (never_ends, [5])):
        said = examine_hold(broken)
        print(broken.__name__)
        for line in failures(said):
            print(" ", line.split(":")[0])
        is_right &= failures(said) == [said[place] for place in places]
    return is_right


def main(arguments):
    if arguments == ["--help"]:
        print(__doc__)
        return True
    if not arguments:
        return self_test()
    if Shop(arguments[0]).hold("L20") == 0:
        sys.exit(f"No server answers at {arguments[0]}.")
    time.sleep(HOLD_SECONDS + 0.5)  # holds of an earlier run end
    return report(examine(arguments[0]))


if __name__ == "__main__":
    sys.exit(0 if main(sys.argv[1:]) else 1)
