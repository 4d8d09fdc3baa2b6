# run: cpython
"""Runs listings of the article and prints what they hold meanwhile."""
import contextlib
import io
import linecache
import pathlib
import runpy
import sys

HERE = pathlib.Path(__file__).parent


def load(name):
    """The functions of another listing of this article."""
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(str(HERE / f"{name}.py"))


def watch(function, start, show, *arguments):
    """Runs it; before each line that begins so, show its variables."""
    code = function.__code__

    def trace(frame, event, _):
        if frame.f_code is not code:
            return None
        if event == "line":
            line = linecache.getline(code.co_filename, frame.f_lineno)
            if line.strip().startswith(start):
                show(frame.f_locals)
        return trace
    sys.settrace(trace)
    try:
        return function(*arguments)
    finally:
        sys.settrace(None)


def words(items, nothing="nothing"):
    return " ".join(map(str, items)) or nothing


print("--- seat-list ---")
seats = [row + str(n) for row in "ABCDEFGHIJKL" for n in range(1, 21)]
walks = [(seat, seats.index(seat) + 1) for seat in seats]
for seat, walk in (*walks[:3], ("...", None), *walks[-1:]):
    print(f"{seat:3}  {walk:3} compared" if walk else seat)
print("sum", sum(walk for _, walk in walks), "compared")

print("--- growing ---")
array = load("dynamic-array")["DynamicArray"](grow=lambda c: 2 * c)
for n in range(1, 10):
    copies, old = array.copies, len(array.slots)
    array.append(n)
    moved = array.copies - copies
    print(f"append {n}:", f"full, {old} -> {len(array.slots)} places,"
          f" {moved} copied" if moved else "a free place")

print("--- brackets ---")
check = load("brackets")["check"]
for text in ("f(a[1])", "f(a[1)]"):
    print(text)
    answer = watch(
        check, "if char in", lambda v: v["char"] in "()[]" and print(
            f"  next {v['char']}   open: {words(v['open_ones'])}"),
        text)
    print(" ", answer)

print("--- ring ---")
ring = load("ring-buffer")["RingBuffer"](3)
for name in ("Ana", "Ben", "Chidi", None, "Dara"):
    if name:
        done = f"offer {name}"
        ring.offer(name)
    else:
        done = f"poll -> {ring.poll()}"
    slots = words(f"{item or '-':5}" for item in ring.slots)
    print(f"{done:12} [{slots}]  head {ring.head}, size {ring.size}")

print("--- buckets ---")
hash_code = load("hash-table")["hash_code"]
for key in ("A1", "A2", "B7", "C8"):
    code = hash_code(key)
    print(f"{key} -> code {code} -> bucket {code % 8} of 8")

print("--- rates ---")
search = load("search-on-answer")
watch(search["slowest_rate"], "if seconds_needed", lambda v: print(
    f"{v['low']:3} to {v['high']:3}: {v['rate']:3} a second takes",
    search["seconds_needed"](v["mails"], v["rate"]), "s"),
    [240, 180, 60, 120], 12)

print("--- heapsort ---")
sort = load("heapsort")["heapsort"]
watch(sort, "items[0], items[end]", lambda v: print(
    words(v["items"][:v["end"] + 1]), "|",
    words(v["items"][v["end"] + 1:], "")), [29, 7, 12, 20, 1])

print("--- heap ---")
heap = load("heap")["MinHeap"]()
for expiry in (300, 120, 240, 60):
    heap.push(expiry)
    print(f"push {expiry}:", words(heap.items))
while heap.items:
    print("pop ->", f"{heap.pop()}:", words(heap.items))

print("--- rings-of-rooms ---")
graph = load("graph")
far = {room: len(graph["shortest_path"](graph["DOORS"], "street", room))
       for room in graph["DOORS"]}
for doors in range(5):
    rooms = [room for room in far if far[room] == doors + 1]
    print("doors", f"{doors}:", words(rooms))

print("--- waiting ---")
order = load("topological-order")["order"]
watch(order, "step = ready", lambda v: print(
    "ready:", words(v["ready"]), "  waiting:", words(
        f"{s}={n}" for s, n in v["waiting"].items() if n)),
    {"bookings": ["holds", "buyers"], "holds": ["seats", "buyers"],
     "seats": ["shows"], "buyers": [], "shows": []})

print("--- calls ---")


def ways(seats, depth=0):
    print("  " * depth + f"ways({seats})")
    return 1 if seats < 2 else (
        ways(seats - 1, depth + 1) + ways(seats - 2, depth + 1))


ways(4)

print("--- pointers ---")
pair_for = load("two-pointers")["pair_for"]
watch(pair_for, "if total == voucher", lambda v: print(
    f"{v['prices'][v['left']]} + {v['prices'][v['right']]}"
    f" = {v['total']}"), [1200, 1500, 2450, 2450, 3500, 4000], 5000)

print("--- window ---")
watch(load("sliding-window")["busiest"], "most = max", lambda v: print(
    f"at {v['now']:2}:", words(v["times"][v["first"]:v["last"] + 1])),
    [0, 1, 1, 2, 9, 10, 11, 12, 25], 10)

print("--- sums ---")
sums = load("prefix-sums")
print("row     A  B  C  D  E  F")
print("sold  ", words(f"{n:2}" for n in sums["sold"][:6]))
print("before", words(f"{n:2}" for n in sums["before"][:7]))

print("--- tokens ---")
bucket = load("rate-limiter")["TokenBucket"](capacity=3, per_second=1)
for now in (0, 0, 0, 0, 1, 1, 100):
    answer = "yes" if bucket.allow(now) else "no"
    print(f"at {now:3} s: {answer:3}  {bucket.tokens} left")

print("--- best ---")
best = watch(load("top-k")["top"], "if len(best) < k", lambda v: print(
    f"next {v['show']:8} {v['count']:4}   best so far:",
    words(f"{show}={count}" for count, show in v["best"])),
    [("jazz", 310), ("magic", 75), ("opera", 920), ("puppets", 44),
     ("guest", 5000)], 3)
print("at the end, sorted:",
      words(f"{show}={count}" for count, show in best))

print("--- runs ---")
runs = []
numbers = [i * 37 % 101 for i in range(20)]
for start in range(0, 20, 6):
    runs.append(sorted(numbers[start:start + 6]))
    print(f"run {len(runs)}:", words(runs[-1]))
sort_big = load("external-sort")["sort_big"]
merged = list(sort_big(iter(numbers), memory=6))
print("merged:", words(merged[:7]), "...")
