seats = [row + str(n) for row in "ABCDEFGHIJKL" for n in range(1, 21)]
sold = list(seats)  # the guest is announced: everything is sold


# region: seat-map
def map_with_list(seats, sold):
    comparisons = 0
    taken = []
    for seat in seats:
        for other in sold:  # one walk through the list per seat
            comparisons += 1
            if other == seat:
                taken.append(seat)
                break
    return taken, comparisons


def map_with_set(seats, sold):
    sold = set(sold)  # built once
    lookups = 0
    taken = []
    for seat in seats:
        lookups += 1
        if seat in sold:  # one hash lookup per seat
            taken.append(seat)
    return taken, lookups
# endregion


print("--- seat-map ---")
by_list, comparisons = map_with_list(seats, sold)
by_set, lookups = map_with_set(seats, sold)
print("list:", comparisons, "comparisons")
print("set:", lookups, "lookups")
print("same map:", "yes" if by_list == by_set else "no")
print("5000 readers, list:", 5000 * comparisons, "comparisons")
