from collections import deque

# region: deque
line = deque(["Ana", "Ben"])
line.append("Chidi")  # joins at the back
line.appendleft("Dara")  # let in at the front
first = line.popleft()  # served from the front: O(1)
last = line.pop()  # gives up at the back: O(1)
# endregion

print("--- deque ---")
print("served:", first)
print("gave up:", last)
print("waiting:", " ".join(line))
