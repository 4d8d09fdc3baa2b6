# run: cpython
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

THEATRE = ZoneInfo("Europe/Berlin")

# region: fix
def printed_time(starts_at, zone=THEATRE):
    """Time of day at the theatre when the show starts."""
    return starts_at.astimezone(zone).strftime("%H:%M")
# endregion

# region: tests
def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)

def test_winter_show_whenever_it_was_bought():
    assert printed_time(utc("2026-10-27T18:30")) == "19:30"

def test_summer_show():
    assert printed_time(utc("2026-07-14T17:30")) == "19:30"

def test_the_hour_that_happens_twice():
    first = datetime(2026, 10, 25, 2, 30, tzinfo=THEATRE, fold=0)
    second = datetime(2026, 10, 25, 2, 30, tzinfo=THEATRE, fold=1)
    gap = second.astimezone(timezone.utc) - first.astimezone(
        timezone.utc)
    assert gap == timedelta(hours=1)
# endregion

print("--- tests ---")
for test in [test_winter_show_whenever_it_was_bought,
             test_summer_show, test_the_hour_that_happens_twice]:
    test()
    print("ok", test.__name__)
