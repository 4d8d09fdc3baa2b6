# run: cpython
import cProfile
import io
import pstats

# region: map
ROWS = "ABCDEFGHIJKL"
seats = [f"{row}{n}" for row in ROWS for n in range(1, 21)]


def same(left: str, right: str) -> bool:
    return left == right


def position(wanted: str) -> int:
    for index, seat in enumerate(seats):
        if same(seat, wanted):
            return index
    raise KeyError(wanted)


def draw_map() -> int:
    return sum(position(seat) for seat in seats)
# endregion


profiler = cProfile.Profile()
profiler.runcall(draw_map)
stats = pstats.Stats(profiler, stream=io.StringIO())
calls = {
    name: row[0]
    for (_, _, name), row in stats.stats.items()
    if name in ("draw_map", "position", "same")
}
print("--- profile ---")
print(" calls  of")
for name, count in sorted(calls.items(), key=lambda item: item[1]):
    print(f"{count:>6}  {name}")
