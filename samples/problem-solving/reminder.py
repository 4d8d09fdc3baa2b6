# run: cpython
from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

BERLIN, TOKYO = ZoneInfo("Europe/Berlin"), ZoneInfo("Asia/Tokyo")
NOON, DAY = time(12), timedelta(days=1)

# region: solution
def reminder_time(starts_at, zone):
    """Noon local time on the day before; both moments in UTC.
    Noon is neither skipped nor doubled, so fold does not matter."""
    day_before = starts_at.astimezone(zone).date() - DAY
    return datetime.combine(day_before, NOON, zone).astimezone(
        timezone.utc)
# endregion

# region: tests
def local(text, zone):
    return datetime.fromisoformat(text).replace(
        tzinfo=zone).astimezone(timezone.utc)

for text, zone in [("2027-03-28T14:00", BERLIN),
                   ("2026-10-25T19:30", BERLIN),
                   ("2027-03-28T14:00", TOKYO)]:
    start = local(text, zone)
    print(zone, f"{start:%d %b %H:%M}Z ->",
          f"{reminder_time(start, zone):%d %b %H:%M}Z")

careless_wrong = []
for n in range(365):
    date = datetime(2027, 1, 1).date() + n * DAY
    start = datetime.combine(date, NOON, BERLIN).astimezone(
        timezone.utc)
    sent = reminder_time(start, BERLIN).astimezone(BERLIN)
    assert sent.time() == NOON and sent.date() == date - DAY
    if (start - DAY).astimezone(BERLIN).time() != NOON:
        careless_wrong.append(f"{date:%d %b}")
print("365 days right; subtracting 24 hours fails on",
      " and ".join(careless_wrong))
# endregion
