# run: cpython
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

UTC = timezone.utc
# region: days
berlin = ZoneInfo("Europe/Berlin")
noon = datetime(2026, 10, 24, 12, tzinfo=berlin)

tomorrow = noon + timedelta(days=1)   # the clock on the wall
later = noon.astimezone(UTC) + timedelta(hours=24)
print("noon               ", noon)
print("same time tomorrow ", tomorrow)
print("24 hours later     ", later.astimezone(berlin))

for fold in (0, 1):                   # 02:30 happens twice
    twice = datetime(2026, 10, 25, 2, 30, tzinfo=berlin, fold=fold)
    print(twice, "is", twice.astimezone(UTC))
# endregion
