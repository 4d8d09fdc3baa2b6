# run: cpython
"""Checks your reminder: python3 acceptance.py FOLDER

The folder holds reminder.py with reminder_time(starts_at, zone),
test_reminder.py, which ends with an error when a test fails, and
review.md. Without an argument the program tests itself."""
import re
import shutil
import subprocess
import sys
import tempfile
from datetime import date, datetime, time, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")

# region: moments
def reminder(folder, local, zone):
    """What the reader's function answers for a local start."""
    start = datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))
    start = start.astimezone(timezone.utc)
    return reminders(folder, [start], zone)[0]

def reminders(folder, starts, zone):
    """Ask the function in a process of its own."""
    code = ("import sys, io, contextlib\n"
            "from datetime import datetime\n"
            "from zoneinfo import ZoneInfo\n"
            "with contextlib.redirect_stdout(io.StringIO()):\n"
            "    from reminder import reminder_time\n"
            "zone = ZoneInfo(sys.argv[1])\n"
            "for text in sys.stdin.read().split():\n"
            "    start = datetime.fromisoformat(text)\n"
            "    print(reminder_time(start, zone).isoformat())\n")
    done = subprocess.run(
        [sys.executable, "-B", "-c", code, zone], cwd=folder, text=True,
        input="\n".join(s.isoformat() for s in starts),
        capture_output=True, timeout=60)
    if done.returncode != 0:
        raise ValueError(done.stderr.strip().split("\n")[-1])
    return done.stdout.split()

def expect(found, expected):
    if found != expected:
        raise ValueError(f"expected {expected}, got {found}")

def matinee(folder):
    expect(reminder(folder, "2027-03-28T14:00", "Europe/Berlin"),
           "2027-03-27T11:00:00+00:00")

def evening(folder):
    expect(reminder(folder, "2026-10-25T19:30", "Europe/Berlin"),
           "2026-10-24T10:00:00+00:00")

def elsewhere(folder):
    expect(reminder(folder, "2027-03-28T14:00", "Asia/Tokyo"),
           "2027-03-27T03:00:00+00:00")

def whole_year(folder):
    days = [date(2027, 1, 1) + timedelta(days=n) for n in range(365)]
    starts = [datetime.combine(day, time(20), BERLIN).astimezone(
        timezone.utc) for day in days]
    for day, sent in zip(days, reminders(folder, starts,
                                         "Europe/Berlin")):
        local = datetime.fromisoformat(sent).astimezone(BERLIN)
        expect(f"{local:%Y-%m-%d %H:%M}",
               f"{day - timedelta(days=1)} 12:00")
# endregion

# region: mutants
def run_tests(folder, change=""):
    """Run the reader's tests on a copy whose function was changed."""
    with tempfile.TemporaryDirectory() as copy:
        shutil.copytree(folder, copy, dirs_exist_ok=True)
        module = Path(copy, "reminder.py")
        module.write_text(module.read_text("utf-8") + change, "utf-8")
        return subprocess.run(
            [sys.executable, "-B", "test_reminder.py"], cwd=copy,
            capture_output=True, timeout=60).returncode

CARELESS = """
def reminder_time(starts_at, zone):
    from datetime import timedelta, timezone
    noon = starts_at.astimezone(zone).replace(hour=12, minute=0)
    return noon.astimezone(timezone.utc) - timedelta(hours=24)
"""
ONE_DAY = """
right = reminder_time
def reminder_time(starts_at, zone):
    from datetime import timedelta
    local = starts_at.astimezone(zone)
    is_wrong = (local.month, local.day) == (6, 17)
    return right(starts_at, zone) + timedelta(hours=is_wrong)
"""

def own_tests(folder):
    expect(run_tests(folder), 0)

def notices(folder, change):
    if run_tests(folder, change) == 0:
        raise ValueError("expected a failing test, got none")
# endregion

def review(folder):
    text = Path(folder, "review.md").read_text("utf-8")
    if len(text.split()) > 500:
        raise ValueError(f"expected 500 words, got {len(text.split())}")
    parts = re.split(r"^## (.+)$", text, flags=re.M)
    found = dict(zip(parts[1::2], parts[2::2]))
    for name in ["Impact", "Time line", "Five whys", "What went well",
                 "Actions"]:
        if not found.get(name, "").strip():
            raise ValueError(f"expected the section {name}, got none")
    if not re.search(r"\d", found["Impact"]):
        raise ValueError("expected a number in Impact, got none")
    owned = re.findall(r"^- [A-Z]\w+, by \d{1,2} [A-Z]\w+ \d{4}:",
                       found["Actions"], flags=re.M)
    if len(owned) < 3:
        raise ValueError("expected 3 actions of the form '- Ana, by "
                         f"3 May 2027: what', got {len(owned)}")

CRITERIA = [
    ("matinee on the day the clocks go forward", matinee),
    ("evening on the day the clocks go back", evening),
    ("a zone without clock changes", elsewhere),
    ("noon on the day before, on each day of 2027", whole_year),
    ("your own tests pass", own_tests),
    ("your tests notice 24 hours in place of a day",
     lambda folder: notices(folder, CARELESS)),
    ("your tests notice one wrong day in June",
     lambda folder: notices(folder, ONE_DAY)),
    ("the review has its five parts, and owners", review),
]

def examine(folder, say=print):
    """One line for each criterion; which of them failed."""
    failed = []
    for what, check in CRITERIA:
        try:
            check(folder)
            say(f"ok   {what}")
        except (ValueError, OSError, subprocess.SubprocessError) as why:
            failed.append(what)
            print(f"FAIL {what}: {why}")
    met = len(CRITERIA) - len(failed)
    print(f"{met} of {len(CRITERIA)} criteria met")
    return failed

# region: self-test
HERE = Path(__file__).parent
FILES = ["reminder.py", "test_reminder.py", "review.md"]
SKIP = "(lambda *_: 0)("           # calls nothing
VARIANTS = [
    ("Berlin's rules everywhere", "zone without", [
        ("reminder.py", "day_before =",
         "zone = ZoneInfo('Europe/Berlin'); day_before ="),
        ("test_reminder.py", "check(utc(matinee, TOKYO)",
         SKIP + "utc(matinee, TOKYO)")]),
    ("tests that leave out March and October", "24 hours", [
        ("test_reminder.py", "    check(noon",
         "    if date.month not in (3, 10): check(noon"),
        ("test_reminder.py", "check(utc(matinee, BERLIN)",
         SKIP + "utc(matinee, BERLIN)"),
        ("test_reminder.py", "check(utc(evening",
         SKIP + "utc(evening")]),
    ("tests of a few dates only", "one wrong day", [
        ("test_reminder.py", "    check(noon",
         "    " + SKIP + "noon")]),
    ("an action without an owner", "review", [
        ("review.md", "- Chidi, by", "- Somebody should, by")]),
]

def try_variant(edits, say):
    """Examine a copy of the worked solution with some edits."""
    with tempfile.TemporaryDirectory() as copy:
        for name in FILES:
            shutil.copy(HERE / name, copy)
        for name, old, new in edits:
            text = Path(copy, name).read_text("utf-8")
            assert old in text, f"{name} does not contain {old}"
            Path(copy, name).write_text(text.replace(old, new), "utf-8")
        return examine(copy, say)

def self_test():
    """The worked solution passes; each broken variant fails once."""
    print("--- worked ---")
    assert try_variant([], print) == []
    print("--- broken ---")
    for what, criterion, edits in VARIANTS:
        print(f"{what}:")
        [failed] = try_variant(edits, lambda line: None)
        assert criterion in failed, failed
# endregion

if __name__ == "__main__":
    if len(sys.argv) > 1:
        if not Path(sys.argv[1], "reminder.py").exists():
            sys.exit(f"There is no reminder.py in {sys.argv[1]}.")
        sys.exit(1 if examine(sys.argv[1]) else 0)
    if not all((HERE / name).exists() for name in FILES):
        sys.exit("Which folder? python3 acceptance.py FOLDER")
    self_test()
