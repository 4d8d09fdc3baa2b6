calls = 0


# region: memo
def ways(seats):
    """Ways to fill a row with single guests and couples."""
    global calls
    calls += 1
    if seats < 2:
        return 1
    return ways(seats - 1) + ways(seats - 2)


def ways_memo(seats, known):
    global calls
    calls += 1
    if seats < 2:
        return 1
    if seats not in known:
        known[seats] = (ways_memo(seats - 1, known)
                        + ways_memo(seats - 2, known))
    return known[seats]


def ways_loop(seats):  # from the bottom up: no recursion at all
    one_less, now = 1, 1
    for _ in range(seats - 1):
        one_less, now = now, one_less + now
    return now
# endregion


print("--- memo ---")
print("plain:", ways(20), "ways,", calls, "calls")
calls = 0
print("memo:", ways_memo(20, {}), "ways,", calls, "calls")
print("loop:", ways_loop(20), "ways, no calls")
print("empty row:", ways_loop(0), "way")
