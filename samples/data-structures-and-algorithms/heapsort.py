# region: heapsort
def heapsort(items):
    for root in reversed(range(len(items) // 2)):
        sift_down(items, root, len(items))
    for end in reversed(range(1, len(items))):
        items[0], items[end] = items[end], items[0]
        sift_down(items, 0, end)  # the greatest is at its place now
    return items


def sift_down(items, root, size):
    while (child := 2 * root + 1) < size:
        if child + 1 < size and items[child + 1] > items[child]:
            child += 1
        if items[root] >= items[child]:
            return
        items[root], items[child] = items[child], items[root]
        root = child
# endregion


print("--- heapsort ---")
for items in ([29, 7, 12, 7, 20, 1], [3, 2, 1], [1, 2, 3], [5], []):
    sorted_items = heapsort(items)
    print(" ".join(map(str, sorted_items)) or "(empty)")
