import random

# region: tasks
# Days: if all goes well, most likely, if it goes badly.
tasks = {"find and mail the wrong tickets": (0.25, 0.5, 1),
         "fix the printing": (0.25, 0.5, 1.5),
         "store the zone with the show": (0.5, 1, 4),
         "tests around both clock changes": (0.5, 1, 2)}
# endregion

print("--- simulate ---")
# region: simulate
random.seed(8)                        # the same run every time
totals = sorted(sum(random.triangular(low, high, likely)
                    for low, likely, high in tasks.values())
                for _ in range(10_000))
print("sum of the best cases  ", sum(t[0] for t in tasks.values()))
print("sum of the likely cases", sum(t[1] for t in tasks.values()))
for p in (50, 85):
    print(f"{p} of 100 runs end within {totals[p * 100 - 1]:.1f} days")
# endregion
