import re

JARGON = {"upstream", "oom", "latency", "deploy", "backend", "502",
          "instance", "endpoint", "load", "failover"}

# region: texts
for_engineers = """At 20:00 load rose to 500 requests a second. Each
queued request held a copy of the seat map, the process was killed by
the OOM killer, and nginx answered 502 because its upstream was gone."""

for_the_theatre = """At eight o'clock 5,000 people came at once. Our
system tried to remember all of them, ran out of room and fell over.
It got up and fell again, for 14 minutes. No seat was sold twice."""
# endregion

# region: check
def look(name, text):
    sentences = [s for s in re.split(r"[.?]\s+|[.?]$", text) if s]
    counts = [len(re.findall(r"[\w',]+", s)) for s in sentences]
    jargon = sorted(JARGON & set(re.findall(r"\w+", text.lower())))
    print(f"{name}: {len(counts)} sentences, longest {max(counts)}",
          "words; jargon:", ", ".join(jargon) or "none")

look("engineers", for_engineers)
look("theatre  ", for_the_theatre)
# endregion
