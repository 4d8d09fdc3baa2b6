from bisect import bisect_right


# region: b-tree
def build(keys, fanout):
    """Levels of pages from root to leaves; keys are sorted."""
    pages = [keys[i:i + fanout] for i in range(0, len(keys), fanout)]
    levels = [pages]
    while len(levels[0]) > 1:
        firsts = [page[0] for page in levels[0]]
        levels.insert(0, [firsts[i:i + fanout]
                          for i in range(0, len(firsts), fanout)])
    return levels


def lookup(levels, fanout, key):
    """Whether the key is there, and how many pages were read."""
    page_number = 0
    for pages_read, pages in enumerate(levels, start=1):
        page = pages[page_number]
        at = max(bisect_right(page, key) - 1, 0)  # last not above key
        if pages_read == len(levels):
            return page[at] == key, pages_read
        page_number = page_number * fanout + at  # the child to follow
# endregion


print("--- b-tree ---")
for n, fanout in ((240, 16), (100_000, 100)):
    levels = build(list(range(0, 3 * n, 3)), fanout)
    for key in (21, 22):
        found, pages_read = lookup(levels, fanout, key)
        print(f"{n} keys, {key}: {'found' if found else 'absent'},"
              f" {pages_read} pages read")
