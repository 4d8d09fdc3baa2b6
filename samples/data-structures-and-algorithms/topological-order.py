from collections import deque


# region: topological-order
def order(needs):
    """Every step after the steps it needs; None for a cycle."""
    waiting = {step: len(before) for step, before in needs.items()}
    unlocks = {step: [] for step in needs}
    for step, before in needs.items():
        for earlier in before:
            unlocks[earlier].append(step)
    ready = deque(step for step in needs if waiting[step] == 0)
    done = []
    while ready:
        step = ready.popleft()
        done.append(step)
        for later in unlocks[step]:
            waiting[later] -= 1
            if waiting[later] == 0:
                ready.append(later)
    return done if len(done) == len(needs) else None
# endregion


print("--- topological-order ---")
migrations = {
    "bookings": ["holds", "buyers"],
    "holds": ["seats", "buyers"],
    "seats": ["shows"],
    "buyers": [],
    "shows": [],
}
print("order:", *order(migrations))
migrations["shows"] = ["bookings"]
print("with a cycle:", *order(migrations) or ["impossible"])
