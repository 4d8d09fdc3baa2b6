import heapq
import os
import tempfile


# region: external-sort
def sort_big(numbers, memory):
    """Yields all numbers in order; holds `memory` of them at a time."""
    with tempfile.TemporaryDirectory() as folder:
        runs, chunk = [], []

        def write_run():
            path = os.path.join(folder, str(len(runs)))
            with open(path, "w") as run:
                run.writelines(f"{n}\n" for n in sorted(chunk))
            runs.append(open(path))
            chunk.clear()

        for n in numbers:
            chunk.append(n)
            if len(chunk) == memory:
                write_run()
        if chunk:
            write_run()
        # one number of each run in memory, in a heap
        yield from heapq.merge(*(map(int, run) for run in runs))
        for run in runs:
            run.close()
# endregion


print("--- external-sort ---")
numbers = [i * 37 % 101 for i in range(20)]
result = list(sort_big(iter(numbers), memory=6))
print("sorted:", *result)
print("empty:", len(list(sort_big([], memory=6))), "numbers")
