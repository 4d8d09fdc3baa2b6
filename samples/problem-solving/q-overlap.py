from datetime import datetime

# region: overlap
def overlap(a, b):
    """Whether two half-open spans (start, end) share a moment."""
    for start, end in (a, b):
        if start >= end:
            raise ValueError(f"{start} is not before {end}")
    return a[0] < b[1] and b[0] < a[1]
# endregion

# region: edges
def span(text):
    start, end = text.split("-")
    day = "2026-11-28T"
    return (datetime.fromisoformat(day + start),
            datetime.fromisoformat(day + end))

show = span("19:30-21:30")
for other in ["17:00-19:30", "21:30-23:00", "21:29-23:00",
              "20:00-20:30", "18:00-23:00", "19:30-21:30"]:
    found = overlap(show, span(other))
    assert found == overlap(span(other), show)
    print(other, "overlaps" if found else "is free")
# endregion
