# region: insertion-sort
def insertion_sort(items):
    for i in range(1, len(items)):
        item, j = items[i], i
        while j > 0 and items[j - 1] > item:
            items[j] = items[j - 1]  # shift the greater ones right
            j -= 1
        items[j] = item
    return items
# endregion


print("--- insertion-sort ---")
for items in ([29, 7, 12, 7, 20, 1], [3, 2, 1], [1, 2, 3], [5], []):
    sorted_items = insertion_sort(items)
    print(" ".join(map(str, sorted_items)) or "(empty)")
