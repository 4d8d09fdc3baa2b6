# run: cpython
"""Checks your texts about the outage: python3 acceptance.py FOLDER

The folder holds to-buyers.txt, incident-update.txt, runbook.md and
star-story.md. Without an argument the program tests itself."""
import re
import shutil
import sys
import tempfile
from pathlib import Path

TECHNICAL = ("server|memory|502|deploy|database|incident|gateway|load"
             "|upstream|cache|timeout|backend|API|bug|crash|rollback")

class Unmet(Exception):
    """What was expected of a text, and what it says."""

def read(folder, name):
    path = Path(folder, name)
    if not path.exists():
        raise Unmet(f"expected the file {name}, got none")
    text = path.read_text("utf-8")
    return re.sub(r"\A(#|<!--) tested by.*\n", "", text).strip()

def words(text):
    return re.findall(r"[\w'-]+", text)

def sections(text):
    parts = re.split(r"^## (.+)$", text, flags=re.M)
    return dict(zip(parts[1::2], parts[2::2]))

# region: letter
def short_sentences(folder):
    body = read(folder, "to-buyers.txt").split("\n\n", 1)[-1]
    longest = max(re.split(r"(?<=[.?!])\s+", body),
                  key=lambda sentence: len(words(sentence)))
    if len(words(longest)) > 25:
        raise Unmet(f"expected at most 25 words, got "
                    f"{len(words(longest))}: {longest[:30]} ...")

def plain_words(folder):
    letter = read(folder, "to-buyers.txt")
    found = re.search(rf"\b({TECHNICAL})s?\b", letter, flags=re.I)
    if found:
        raise Unmet(f"expected none, got {found[0]}")

def two_groups(folder):
    paragraphs = read(folder, "to-buyers.txt").split("\n\n")
    groups = [p for p in paragraphs if p.startswith("If you ")]
    if len(groups) < 2:
        raise Unmet("expected two paragraphs that begin with "
                    f"'If you', got {len(groups)}")
# endregion

# region: update
def fields(folder):
    text = read(folder, "incident-update.txt")
    return dict(re.findall(r"^([A-Z][A-Za-z ]+): *(.+)$", text,
                           flags=re.M))

def four_fields(folder):
    found = fields(folder)
    for name in ["Status", "Impact", "Now", "Next update"]:
        if name not in found:
            raise Unmet(f"expected a line '{name}: ...', got none")
    if not re.match(r"\d\d:\d\d", found["Next update"]):
        raise Unmet("expected a time such as 21:00 for the next "
                    f"update, got {found['Next update']}")

def no_guess(folder):
    cause = fields(folder).get("Cause", "not confirmed")
    if not re.fullmatch("(not confirmed|not known|unknown)[.]?", cause,
                        flags=re.I):
        raise Unmet("expected 'not confirmed' and no guess after it, "
                    f"got {cause}")
# endregion

# region: rest
def do_not(folder):
    if not sections(read(folder, "runbook.md")).get("Do not"):
        raise Unmet("expected the section 'Do not', got none")

def was_tried(folder):
    text = read(folder, "runbook.md")
    if not re.search(r"^Last tried: \d{1,2} [A-Z]\w+ \d{4}, by [A-Z]",
                     text, flags=re.M):
        raise Unmet("expected 'Last tried: 3 May 2027, by Ana', "
                    "got none")

def story(folder):
    found = sections(read(folder, "star-story.md"))
    wanted = ["Situation", "Task", "Action", "Result"]
    if list(found) != wanted:
        raise Unmet(f"expected {', '.join(wanted)}, "
                    f"got {', '.join(found) or 'no sections'}")
    return {name: len(words(text)) for name, text in found.items()}

def two_minutes(folder):
    total = sum(story(folder).values())
    if total > 280:
        raise Unmet(f"expected at most 280 words, got {total}")

def mostly_action(folder):
    counts = story(folder)
    if counts["Action"] * 2 <= sum(counts.values()):
        raise Unmet(f"expected more than half of the "
                    f"{sum(counts.values())} words in the action, "
                    f"got {counts['Action']}")
# endregion

CRITERIA = [
    ("letter: no sentence above 25 words", short_sentences),
    ("letter: no technical term", plain_words),
    ("letter: addresses two groups, each with 'If you'", two_groups),
    ("update: status, impact, now, time of the next", four_fields),
    ("update: no unproved cause", no_guess),
    ("runbook: what not to do", do_not),
    ("runbook: when somebody tried it", was_tried),
    ("story: at most 280 words", two_minutes),
    ("story: more than half of it is action", mostly_action),
]

def examine(folder, say=print):
    """One line for each criterion; which of them failed."""
    failed = []
    for what, check in CRITERIA:
        try:
            check(folder)
            say(f"ok   {what}")
        except Unmet as why:
            failed.append(what)
            print(f"FAIL {what}: {why}")
    met = len(CRITERIA) - len(failed)
    print(f"{met} of {len(CRITERIA)} criteria met")
    return failed

# region: self-test
HERE = Path(__file__).parent
FILES = ["to-buyers.txt", "incident-update.txt", "runbook.md",
         "star-story.md"]
VARIANTS = [  # what is broken, file, old text, new text
    ("no sentence above", "to-buyers.txt", "14 minutes. Many\nof",
     "14 minutes, and we\nlearned that many of"),
    ("no technical term", "to-buyers.txt", "ticket page", "server"),
    ("two groups", "to-buyers.txt", "If you paid", "Those who paid"),
    ("time of the next", "incident-update.txt", "update: 21:00",
     "update: soon"),
    ("no unproved cause", "incident-update.txt", "not confirmed",
     "not confirmed. Perhaps too little memory."),
    ("what not to do", "runbook.md", "## Do not", "## Remember"),
    ("somebody tried", "runbook.md", "Last tried: 12", "Tried on 12"),
    ("280 words", "star-story.md", "I counted", "I counted " * 25),
    ("half of it", "star-story.md", "## Situation\n",
     "## Situation\n" + "We talked. " * 20),
]

def try_variant(name, old, new, say):
    """Examine a copy of the article's texts with one edit."""
    with tempfile.TemporaryDirectory() as copy:
        for file in FILES:
            shutil.copy(HERE / file, copy)
        text = Path(copy, name).read_text("utf-8")
        assert old in text, f"{name} does not contain {old}"
        Path(copy, name).write_text(text.replace(old, new, 1), "utf-8")
        return examine(copy, say)

def self_test():
    """The article's texts pass; each broken variant fails once."""
    print("--- worked ---")
    assert try_variant("runbook.md", "", "", print) == []
    print("--- broken ---")
    for criterion, *edit in VARIANTS:
        [failed] = try_variant(*edit, lambda line: None)
        assert criterion in failed, failed
# endregion

if __name__ == "__main__":
    if len(sys.argv) > 1:
        if not Path(sys.argv[1]).is_dir():
            sys.exit(f"There is no folder {sys.argv[1]}.")
        sys.exit(1 if examine(sys.argv[1]) else 0)
    if not all((HERE / name).exists() for name in FILES):
        sys.exit("Which folder? python3 acceptance.py FOLDER")
    self_test()
