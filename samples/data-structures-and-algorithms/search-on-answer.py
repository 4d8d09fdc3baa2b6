# region: search-on-answer
def seconds_needed(mails, rate):
    """One show after another; a started second is a whole one."""
    return sum((n + rate - 1) // rate for n in mails)


def slowest_rate(mails, deadline):
    """The smallest rate that meets the deadline, or -1."""
    if len(mails) > deadline:
        return -1  # each show takes at least one second
    low, high = 1, max(mails)
    while low < high:
        rate = (low + high) // 2
        if seconds_needed(mails, rate) <= deadline:
            high = rate  # fast enough: try slower
        else:
            low = rate + 1
    return low
# endregion


print("--- search-on-answer ---")
mails = [240, 180, 60, 120]
for deadline in (3, 4, 12, 20):
    rate = slowest_rate(mails, deadline)
    print(deadline, "seconds ->", rate, "a second")
