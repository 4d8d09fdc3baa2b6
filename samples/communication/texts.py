# run: cpython
import re
from pathlib import Path

def read(name):
    """The text without the comment that names this test."""
    return Path(name).read_text("utf-8").split("\n", 1)[1].strip()

def words(text):
    return re.findall(r"[\w'-]+", text)

def sections(text):
    parts = re.split(r"^## (.+)$", text, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2], strict=True))

def fields(text):
    return re.findall(r"^([A-Z][A-Za-z ]+):", text, flags=re.M)

def report(name, said):
    print(f"{name:20} {said}")

# region: commit
subject, blank, *body = read("commit-message.txt").split("\n")
assert len(subject) <= 50 and not subject.endswith(".")
assert blank == "" and all(len(line) <= 72 for line in body)
assert not re.match(r"\w+(ed|ing|s) ", subject)   # imperative
report("commit-message.txt", f"subject {len(subject)} characters")
# endregion

# region: sections
required = {
    "pull-request.md": ["Why", "What", "How to check",
                        "Risk and rollback", "Not in this change"],
    "ticket.md": ["What we agreed", "Rules", "Not part of this",
                  "Done when", "Open"],
    "readme.md": ["Run", "Test", "How it works", "Limits"],
    "runbook.md": ["You see", "First", "Check", "Act", "Do not"],
    "decision-record.md": ["Status", "Context", "Decision",
                           "Alternatives", "Consequences"],
    "star-story.md": ["Situation", "Task", "Action", "Result"],
}
for name, wanted in required.items():
    found = sections(read(name))
    assert [w for w in wanted if w in found] == wanted, name
    assert all(text.strip() for text in found.values()), name
    count = len(words(read(name)))
    report(name, f"{len(found)} sections, {count} words")
# endregion

# region: fields
required = {
    "incident-update.txt": ["Status", "Impact", "Now", "Next update"],
    "status.txt": ["Done", "Next", "Blocked", "Changed"],
    "question.txt": ["Goal", "Expected", "Happened", "Tried", "Ask"],
}
for name, wanted in required.items():
    found = fields(read(name))
    assert [w for w in wanted if w in found] == wanted, name
    report(name, f"{len(found)} fields")
assert re.search(r"^Next update: \d\d:\d\d", read(
    "incident-update.txt"), flags=re.M)
# endregion

# region: review
labels = re.findall(r"^(\w+):", read("review.txt"), flags=re.M)
assert set(labels) <= {"question", "suggestion", "blocking", "nit",
                       "praise"}
assert not re.search(r"\b(obvious|simply|just|why didn't you)\b",
                     read("review.txt"), flags=re.I)
report("review.txt", f"{len(labels)} comments, all labeled")
# endregion

# region: plain
letter = read("to-buyers.txt")
sentences = re.split(r"(?<=[.?])\s+", letter.split("\n\n", 1)[1])
longest = max(len(words(s)) for s in sentences)
assert longest <= 25
assert not re.search(r"\b(server|memory|502|deploy|database|incident"
                     r"|gateway|load)\b", letter, flags=re.I)
report("to-buyers.txt", f"longest sentence {longest} words, no jargon")
# endregion

# region: spoken
story = {k: len(words(t)) for k, t in
         sections(read("star-story.md")).items()}
assert sum(story.values()) <= 280          # two minutes, unhurried
assert story["Action"] > sum(story.values()) / 2
introduction = len(words(read("introduction.txt")))
assert introduction <= 200                 # ninety seconds
report("star-story.md", f"{sum(story.values())} words: "
       + ", ".join(f"{k} {n}" for k, n in story.items()))
report("introduction.txt", f"{introduction} words")
# endregion
