# run: cpython
# needs: pip:mypy
import subprocess
import sys
import tempfile
from pathlib import Path

CODE = """\
def hold(seat: str) -> bool:
    return seat != ""

hold(7)
print("ran to the end")
"""

with tempfile.TemporaryDirectory() as folder:
    Path(folder, "hall.py").write_text(CODE)
    for shown, call in [
        ("cat -n hall.py", None),
        ("python3 hall.py", ["hall.py"]),
        ("mypy hall.py", ["-m", "mypy", "--no-incremental", "hall.py"]),
    ]:
        print("--- hints ---" if call is None else "", end="")
        print("\n$" if call is None else "$", shown)
        if call is None:
            for number, line in enumerate(CODE.splitlines(), start=1):
                print(f"{number:>6}  {line}".rstrip())
        else:
            done = subprocess.run([sys.executable, *call],
                cwd=folder, capture_output=True, text=True)
            print(done.stdout, end="")
