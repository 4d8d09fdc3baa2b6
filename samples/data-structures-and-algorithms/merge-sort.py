# region: merge-sort
def merge_sort(items):
    if len(items) < 2:
        return items
    half = len(items) // 2
    return merge(merge_sort(items[:half]), merge_sort(items[half:]))


def merge(left, right):
    merged, i, j = [], 0, 0
    while i < len(left) and j < len(right):
        if left[i] <= right[j]:  # <= keeps equal ones in order
            merged.append(left[i])
            i += 1
        else:
            merged.append(right[j])
            j += 1
    return merged + left[i:] + right[j:]
# endregion


print("--- merge-sort ---")
for items in ([29, 7, 12, 7, 20, 1], [3, 2, 1], [1, 2, 3], [5], []):
    sorted_items = merge_sort(items)
    print(" ".join(map(str, sorted_items)) or "(empty)")
