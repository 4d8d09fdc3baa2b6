# run: cpython
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

THEATRE = ZoneInfo("Europe/Berlin")

def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)

def faulty(starts_at, bought):
    return (starts_at + bought.astimezone(THEATRE).utcoffset()
            ).strftime("%H:%M")

# region: fix
def printed_time(starts_at, bought):
    """Time at the theatre when the show starts, however bought."""
    return starts_at.astimezone(THEATRE).strftime("%H:%M")
# endregion

print("--- tests ---")
# region: tests
# Each show starts at 19:30 on the theatre's wall.
CASES = [  # bought, show starts (both UTC), what is tested
    ("2026-07-01T10:00", "2026-07-14T17:30", "both in summer"),
    ("2026-10-20T10:00", "2026-10-27T18:30", "clocks go back between"),
    ("2026-10-26T10:00", "2027-04-10T17:30", "forward between")]

def run_tests(printed_time):
    for bought, show, what in CASES:
        says = printed_time(utc(show), utc(bought))
        print("ok  " if says == "19:30" else "FAIL", says, what)

print("without the fix:")
run_tests(faulty)
print("with the fix:")
run_tests(printed_time)
# endregion
