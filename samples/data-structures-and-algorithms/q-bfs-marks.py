"""Breadth-first search: what marking too late costs."""
from collections import deque

def hall(size):
    """A square of seats, each next to those beside it."""
    places = {(x, y) for x in range(size) for y in range(size)}
    return {(x, y): [p for p in ((x + 1, y), (x, y + 1),
                                 (x - 1, y), (x, y - 1)) if p in places]
            for x, y in sorted(places)}

# region: given
def reach(neighbors, start):
    visited, queue, taken = set(), deque([start]), 0
    while queue:
        place = queue.popleft()
        taken += 1
        visited.add(place)
        for other in neighbors[place]:
            if other not in visited:
                queue.append(other)
    return len(visited), taken
# endregion

# region: mended
def reach_mended(neighbors, start):
    visited, queue, taken = {start}, deque([start]), 0
    while queue:
        place = queue.popleft()
        taken += 1
        for other in neighbors[place]:
            if other not in visited:
                visited.add(other)  # marked when it is queued
                queue.append(other)
    return len(visited), taken
# endregion

for size in (4, 6, 8):
    for search in (reach, reach_mended):
        places, taken = search(hall(size), (0, 0))
        print(f"{search.__name__}: {places} places, {taken} taken out")
