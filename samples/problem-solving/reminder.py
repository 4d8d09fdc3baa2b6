# run: cpython
from datetime import datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

# region: solution
def reminder_time(starts_at, zone):
    """Noon local time on the day before; both moments in UTC.
    Noon is neither skipped nor doubled, so fold does not matter."""
    day_before = starts_at.astimezone(zone).date() - timedelta(days=1)
    noon = datetime.combine(day_before, time(12), zone)
    return noon.astimezone(timezone.utc)
# endregion

if __name__ == "__main__":
    for text, name in [("2027-03-28T14:00", "Europe/Berlin"),
                       ("2026-10-25T19:30", "Europe/Berlin"),
                       ("2027-03-28T14:00", "Asia/Tokyo")]:
        zone = ZoneInfo(name)
        start = datetime.fromisoformat(text).replace(
            tzinfo=zone).astimezone(timezone.utc)
        print(name, f"{start:%d %b %H:%M}Z ->",
              f"{reminder_time(start, zone):%d %b %H:%M}Z")
