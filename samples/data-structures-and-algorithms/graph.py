from collections import deque

# region: graph
DOORS = {
    "street": ["foyer"],
    "foyer": ["street", "bar", "stairs"],
    "bar": ["foyer", "hall"],
    "stairs": ["foyer", "balcony"],
    "balcony": ["stairs", "hall"],
    "hall": ["bar", "balcony", "stage"],
    "stage": ["hall"],
    "attic": [],
}


def shortest_path(doors, start, goal):  # breadth first: a queue
    came_from, queue = {start: None}, deque([start])
    while queue:
        room = queue.popleft()
        if room == goal:
            path = [room]
            while came_from[path[-1]]:
                path.append(came_from[path[-1]])
            return path[::-1]
        for neighbor in doors[room]:
            if neighbor not in came_from:  # marked when queued
                came_from[neighbor] = room
                queue.append(neighbor)
    return []


def reachable(doors, start):  # depth first: a stack
    seen, stack = [], [start]
    while stack:
        room = stack.pop()
        if room not in seen:  # a set, when there are many rooms
            seen.append(room)
            stack.extend(reversed(doors[room]))
    return seen
# endregion


print("--- graph ---")
print("to stage:", *shortest_path(DOORS, "street", "stage"))
no_path = shortest_path(DOORS, "street", "attic")
print("to attic:", *no_path or ["no way"])
print("to self:", *shortest_path(DOORS, "bar", "bar"))
print("depth first:", *reachable(DOORS, "street"))
