# run: cpython
import re
from pathlib import Path

def read(name):
    """The text without the comment that names this test."""
    return Path(name).read_text("utf-8").split("\n", 1)[1].strip()

def fields(text):
    return re.findall(r"^([A-Z][A-Za-z ]+):", text, flags=re.M)

# region: commit
subject, blank, *body = read("q-commit.txt").split("\n")
assert len(subject) <= 50 and not subject.endswith(".")
assert blank == "" and all(len(line) <= 72 for line in body)
print(f"q-commit.txt      subject {len(subject)} characters")
# endregion

# region: fields
required = {
    "q-bug-report.txt": ["Steps", "Expected", "Actual", "Version",
                         "Evidence"],
    "q-announce.txt": ["What changes", "Why", "What you do", "Dates",
                       "Ask"],
    "q-handover.txt": ["State", "Known", "Not known", "Done",
                       "Do not", "Next", "Promised"],
}
for name, wanted in required.items():
    found = fields(read(name))
    assert [w for w in wanted if w in found] == wanted, name
    print(f"{name:17} {len(found)} fields")
# endregion

# region: criteria
kinds = re.findall(r"^(Rule|Example):", read("q-criteria.txt"),
                   flags=re.M)
assert kinds == ["Rule", "Example"] * (len(kinds) // 2)
print(f"q-criteria.txt    {kinds.count('Rule')} rules, each with "
      "an example")
# endregion

# region: diff
added = re.findall(r"^\+ .*", read("q-diff.txt"), flags=re.M)
assert len(added) == 3
print(f"q-diff.txt        {len(added)} lines added")
# endregion
