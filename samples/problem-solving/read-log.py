# run: cpython
from collections import Counter
from pathlib import Path

# region: parse
def events(path):
    for line in Path(path).read_text("utf-8").splitlines():
        if not line.startswith("#"):
            time, version, kind, *fields = line.split()
            pairs = dict(field.split("=") for field in fields)
            yield dict(pairs, time=time, version=version, kind=kind)

sent = [e for e in events("ticket-log.txt") if e["kind"] == "sent"]
wrong = [e for e in sent if e["says"] != "19:30"]
# endregion

print("--- compare ---")
# region: compare
tuesday = [e for e in sent if e["show"].startswith("10-27")]
print("tickets for Tuesday by what they say:")
for says, count in sorted(Counter(e["says"] for e in tuesday).items()):
    print(f"  {says}  {count}")
print("by version and what they say:")
pairs = Counter((e["version"], e["says"]) for e in tuesday)
for (version, says), count in sorted(pairs.items()):
    print(f"  {version}  {says}  {count}")
print("first wrong", wrong[0]["time"], wrong[0]["version"])
print("last wrong ", wrong[-1]["time"], wrong[-1]["version"])
last = sent.index(wrong[-1])
print("next right ", sent[last + 1]["time"], sent[last + 1]["version"])
# endregion

print("--- scope ---")
# region: scope
later = [e for e in wrong if e["show"] > "10-28"]
print("wrong tickets for shows still to be played:", len(later))
print("bookings", ", ".join(e["booking"] for e in later))
# endregion
