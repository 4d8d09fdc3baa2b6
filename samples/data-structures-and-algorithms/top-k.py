import heapq


# region: top-k
def top(visits, k):
    """The k most visited shows; k entries of memory."""
    best = []  # a min-heap: the weakest of the best is at 0
    for show, count in visits:
        if len(best) < k:
            heapq.heappush(best, (count, show))
        elif best and (count, show) > best[0]:
            heapq.heapreplace(best, (count, show))
    return sorted(best, reverse=True)
# endregion


print("--- top-k ---")
visits = [("jazz", 310), ("magic", 75), ("opera", 920), ("puppets", 44),
          ("guest", 5000), ("comedy", 310)]
for k in (3, 0, 9):
    shows = [show for _, show in top(visits, k)]
    print(f"top {k}:", *shows or ["none"])
