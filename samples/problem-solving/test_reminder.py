# run: cpython
from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo
from reminder import reminder_time

BERLIN, TOKYO = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")
NOON, DAY = time(12), timedelta(days=1)

def utc(text, zone=timezone.utc):
    """A local time, given as text, as a moment in UTC."""
    return datetime.fromisoformat(text).replace(
        tzinfo=zone).astimezone(timezone.utc)

def check(start, zone, expected):
    sent = reminder_time(start, zone)
    assert sent == expected, f"{start}: {sent}, not {expected}"

# region: tests
matinee, evening = "2027-03-28T14:00", "2026-10-25T19:30"
check(utc(matinee, BERLIN), BERLIN, utc("2027-03-27T11:00"))
check(utc(evening, BERLIN), BERLIN, utc("2026-10-24T10:00"))
check(utc(matinee, TOKYO), TOKYO, utc("2027-03-27T03:00"))

careless_wrong = []
date = datetime(2027, 1, 1).date()
while date.year == 2027:
    noon = datetime.combine(date, NOON, BERLIN).astimezone(timezone.utc)
    before = datetime.combine(date - DAY, NOON, BERLIN)
    check(noon, BERLIN, before)
    if noon - DAY != before:
        careless_wrong.append(f"{date:%d %b}")
    date += DAY
# endregion
print("365 days right; subtracting 24 hours fails on",
      " and ".join(careless_wrong))
