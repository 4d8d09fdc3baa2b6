# run: cpython
import bisect
import contextlib
import io
import pathlib
import random
import runpy

HERE = pathlib.Path(__file__).parent


def load(name):
    """The functions of another listing of this article."""
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(str(HERE / f"{name}.py"))


# region: property-tests
def inputs(rounds=500):
    """The corners first, then seeded random lists with repeats."""
    yield from ([], [7], [7, 7], [1, 2], [2, 1], [-1, 0, -1])
    chance = random.Random(20261120)
    for _ in range(rounds):
        length, spread = chance.randrange(60), chance.choice((3, 1000))
        yield [chance.randint(-spread, spread) for _ in range(length)]


def check_sort(sort):
    for items in inputs():
        assert sort(list(items)) == sorted(items), items
# endregion


def check_search(search):
    for items in inputs():
        items.sort()
        for wanted in {*items, -2000, 0, 2000}:
            low, high = search["lower_bound"], search["upper_bound"]
            left = bisect.bisect_left(items, wanted)
            right = bisect.bisect_right(items, wanted)
            assert low(items, wanted) == left
            assert high(items, wanted) == right
            at = search["find"](items, wanted)
            assert (items[at] == wanted) if at >= 0 else (
                wanted not in items)


def check_heap(heap_class):
    for items in inputs():
        heap = heap_class()
        for item in items:
            heap.push(item)
        assert [heap.pop() for _ in items] == sorted(items)
        assert heap.pop() is None


def check_tree(tree):
    for items in inputs():
        root = tree["build"](items, balance=True)
        assert list(tree["in_order"](root)) == sorted(set(items))
        assert tree["height"](root) <= 1.45 * len(bin(len(items) + 2))


def check_table(table_class):
    for items in inputs():
        table, real = table_class(), {}
        for i, item in enumerate(items):
            table.put(str(item), i)
            real[str(item)] = i
        assert table.size == len(real)
        assert all(table.get(key) == real[key] for key in real)


def check_lru(by_hand, by_library):
    for items in inputs():
        one, other = by_hand(5), by_library(5)
        for i, item in enumerate(items):
            if i % 3:
                assert one.get(item) == other.get(item)
            else:
                one.put(item, i)
                other.put(item, i)


def check_window(busiest):
    for items in inputs():
        times = sorted(items)
        slow = max((sum(t - 10 < u <= t for u in times) for t in times),
                   default=0)
        assert busiest(times, 10) == slow


print("--- property-tests ---")
for name, function in (
    ("insertion-sort", "insertion_sort"), ("merge-sort", "merge_sort"),
    ("quicksort", "quicksort"), ("heapsort", "heapsort"),
):
    check_sort(load(name)[function])
    print(name, "agrees with sorted()")
check_search(load("binary-search"))
print("binary-search agrees with bisect")
check_heap(load("heap")["MinHeap"])
print("heap pops in sorted order")
check_tree(load("tree"))
print("tree stays in order and low")
check_table(load("hash-table")["HashTable"])
print("hash-table agrees with dict")
check_lru(load("lru-by-hand")["LruCache"],
          load("lru-cache")["LruCache"])
print("lru-by-hand agrees with lru-cache")
check_window(load("sliding-window")["busiest"])
print("sliding-window agrees with counting all pairs")
print("506 inputs each")
