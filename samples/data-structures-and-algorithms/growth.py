def shuffled(n):
    """The same n different numbers on every run."""
    numbers, state = list(range(n)), 1
    for i in range(n - 1, 0, -1):
        state = (state * 75 + 74) % 65537
        j = state % (i + 1)
        numbers[i], numbers[j] = numbers[j], numbers[i]
    return numbers


# region: growth
def linear_steps(items, wanted):
    for steps, item in enumerate(items, start=1):
        if item == wanted:
            return steps
    return len(items)


def binary_steps(items, wanted):
    low, high, steps = 0, len(items), 0
    while low < high:
        steps += 1
        mid = (low + high) // 2
        if items[mid] < wanted:
            low = mid + 1
        else:
            high = mid
    return steps


def merge_steps(items):
    """Comparisons that a merge sort makes; sorts items in place."""
    if len(items) < 2:
        return 0
    half = len(items) // 2
    left, right = items[:half], items[half:]
    steps, i, j = merge_steps(left) + merge_steps(right), 0, 0
    while i < len(left) and j < len(right):
        steps += 1
        if left[i] <= right[j]:
            items[i + j] = left[i]
            i += 1
        else:
            items[i + j] = right[j]
            j += 1
    items[i + j:] = left[i:] + right[j:]
    return steps


def insertion_steps(items):
    steps = 0
    for i in range(1, len(items)):
        while i > 0:
            steps += 1
            if items[i - 1] <= items[i]:
                break
            items[i - 1], items[i] = items[i], items[i - 1]
            i -= 1
    return steps
# endregion


print("--- growth ---")
print("    n  binary  linear  merge  insertion")
for n in (16, 64, 256, 1024, 4096):
    ordered = list(range(n))
    print(
        f"{n:5}  {binary_steps(ordered, n):6}"
        f"  {linear_steps(ordered, n):6}"
        f"  {merge_steps(shuffled(n)):5}"
        f"  {insertion_steps(shuffled(n)):9}"
    )
