# run: cpython
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

THEATRE = ZoneInfo("Europe/Berlin")

# region: suspect
def printed_time(starts_at, now):
    """Time of day for the ticket. starts_at and now are in UTC."""
    offset = now.astimezone(THEATRE).utcoffset()
    return (starts_at + offset).strftime("%H:%M")
# endregion

def utc(text):
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)

# region: experiment
show = utc("2026-10-27T18:30")        # 19:30 on the theatre's wall
for bought in ["2026-10-23T20:11", "2026-10-24T23:59",
               "2026-10-25T00:59", "2026-10-25T01:00",
               "2026-10-26T09:30"]:
    time = printed_time(show, now=utc(bought))
    verdict = "right" if time == "19:30" else "WRONG"
    print(f"bought {bought}Z  ticket says {time}  {verdict}")
# endregion
