import re

lines = """\
2026-10-25T00:14:03Z INFO  ticket=1277 show=42 at=19:30 seat=B7
2026-10-25T00:14:09Z ERROR ticket=1278 show=42 mail refused: ana@
2026-10-25T00:15:40Z INFO  ticket=1279 show=7  at=20:30 seat=L20"""

print("--- fields ---")
# region: fields
ticket = re.compile(r"""
    ^(?P<time>\S+)\s+              # from the start, up to a blank
    INFO\s+
    ticket=(?P<ticket>\d+)\s       # one digit or more
    .*\b                           # anything, up to a word
    seat=(?P<seat>[A-L]\d{1,2})$   # one of A to L, 1 or 2 digits
""", re.VERBOSE)

for line in lines.splitlines():
    if found := ticket.match(line):
        print(found["ticket"], found["seat"])
    else:
        print("no seat in:", line[21:])
# endregion

print("--- traps ---")
# region: traps
print(re.search(r"seat=.*", "seat=B7 paid=24.50")[0])   # greedy
print(re.search(r"seat=\S+", "seat=B7 paid=24.50")[0])  # one field
print(bool(re.search(r"24.50", "24x50")))               # any sign
print(bool(re.search(r"24\.50", "24x50")))              # a full stop
print(bool(re.search(r"[A-L]\d", "x B7 <script>")))     # a part of it
print(bool(re.fullmatch(r"[A-L]\d", "x B7 <script>")))  # all of it
# endregion
