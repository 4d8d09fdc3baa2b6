import re

JARGON = {"upstream", "oom", "latency", "deploy", "backend", "502",
          "instance", "endpoint", "load", "failover"}

TEXTS = {
    "For engineers": """\
At 20:00 load rose to 500 requests a second. Each queued request
held a copy of the seat map, the process was killed by the OOM
killer, and nginx answered 502 because its upstream was gone.""",
    "For the theatre": """\
At eight o'clock 5,000 people came at once. Our system tried to
remember all of them, ran out of room and fell over. It got up and
fell again, for 14 minutes. No seat was sold twice.""",
}

def look(text):
    sentences = [s for s in re.split(r"[.?]\s+|[.?]$", text) if s]
    longest = max(len(re.findall(r"[\w',]+", s)) for s in sentences)
    jargon = sorted(JARGON & set(re.findall(r"\w+", text.lower())))
    print(f"(longest sentence: {longest} words;",
          "jargon:", (", ".join(jargon) or "none") + ")")

print("--- texts ---")
for reader, text in TEXTS.items():
    print(reader + ":", text, sep="\n")
    look(text)
