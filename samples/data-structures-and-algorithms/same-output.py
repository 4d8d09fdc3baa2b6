# run: cpython
import pathlib

HERE = pathlib.Path(__file__).parent

# region: same-output
families = sorted(path.stem for path in HERE.glob("*.java"))
for family in families:
    outputs = set()
    for extension in ("java", "py", "php", "go"):
        stored = HERE / f"{family}.{extension}.out"
        _, output = stored.read_text().split("\n", 1)  # no version line
        outputs.add(output)
    assert len(outputs) == 1, f"{family} prints different things"
# endregion

print("--- same-output ---")
print(len(families), "listings print the same in four languages")
