# region: sliding-window
def busiest(times, seconds):
    """Most requests in any stretch of so many seconds."""
    most = first = 0
    for last, now in enumerate(times):  # times are sorted
        while times[first] <= now - seconds:
            first += 1  # too old: out of the window for good
        most = max(most, last - first + 1)
    return most
# endregion


print("--- sliding-window ---")
times = [0, 1, 1, 2, 9, 10, 11, 12, 25]
for seconds in (1, 3, 10, 60):
    print(f"{seconds} s:", busiest(times, seconds), "requests")
print("no requests:", busiest([], 10))
