# region: quicksort
def quicksort(items, low=0, high=None):
    if high is None:
        high = len(items) - 1
    if low >= high:
        return items
    pivot = items[(low + high) // 2]
    i, j = low, high
    while i <= j:
        while items[i] < pivot:
            i += 1
        while items[j] > pivot:
            j -= 1
        if i <= j:
            items[i], items[j] = items[j], items[i]
            i, j = i + 1, j - 1
    quicksort(items, low, j)
    return quicksort(items, i, high)
# endregion


print("--- quicksort ---")
for items in ([29, 7, 12, 7, 20, 1], [3, 2, 1], [1, 2, 3], [5], []):
    sorted_items = quicksort(items)
    print(" ".join(map(str, sorted_items)) or "(empty)")
