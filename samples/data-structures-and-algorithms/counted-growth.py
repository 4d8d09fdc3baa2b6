# run: cpython
import contextlib
import io
import pathlib
import runpy

HERE = pathlib.Path(__file__).parent
SIZES = (16, 64, 256, 1024, 4096)


def load(name):
    """The functions of another listing of this article."""
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(str(HERE / f"{name}.py"))


# region: counted-growth
class Counted(int):
    """A number that counts how often it is compared."""
    compared = 0


class CountedText(str):
    """The same for texts, as keys of a hash table."""


def counting(name, plain):
    def compare(one, other):
        Counted.compared += 1
        return plain(one, other)
    return compare


for name in ("__lt__", "__le__", "__gt__", "__ge__", "__eq__"):
    setattr(Counted, name, counting(name, getattr(int, name)))
CountedText.__eq__ = counting("__eq__", str.__eq__)


def comparisons(work):
    before = Counted.compared
    work()
    return Counted.compared - before


def count(n):
    """Steps at size n: three searches, then work on all n items."""
    ordered = [Counted(i) for i in range(n)]
    mixed = [Counted(i) for i in shuffled(n)]
    table, keys = HashTable(), [CountedText(i) for i in range(n)]
    for key in keys:
        table.put(key, "free")
    array = DynamicArray(grow=lambda capacity: capacity * 2)
    for i in range(n):
        array.append(i)
    lookups = comparisons(lambda: [table.get(key) for key in keys])
    return [
        f"{lookups / n:.2f}",
        comparisons(lambda: lower_bound(ordered, Counted(n))),
        comparisons(lambda: Counted(n) in ordered),
        n + array.copies,
        *(comparisons(lambda: sort(list(mixed))) for sort in SORTS),
    ]
# endregion


HashTable = load("hash-table")["HashTable"]
DynamicArray = load("dynamic-array")["DynamicArray"]
lower_bound = load("binary-search")["lower_bound"]
shuffled = load("growth")["shuffled"]
SORTS = [load("merge-sort")["merge_sort"],
         load("quicksort")["quicksort"],
         load("heapsort")["heapsort"],
         load("insertion-sort")["insertion_sort"]]

print("--- counted-growth ---")
print("   n  hash  binary  linear  append"
      "  merge  quick   heap  insertion")
for n in SIZES:
    hashed, binary, linear, append, *sorts = count(n)
    print(f"{n:4}  {hashed:>4}  {binary:6}  {linear:6}  {append:6}",
          *(f"{steps:{width}}" for steps, width in
            zip(sorts, (6, 6, 6, 10))))
