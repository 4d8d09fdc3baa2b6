"""5,000 people in ten seconds: a queue in front of the workers."""


def wave(workers, seconds_each, patience, arrivals=500, lasts=10):
    """How many people are served in time, and how many give up."""
    per_second = int(workers / seconds_each)
    waiting, served, timed_out, worst = [], 0, 0, 0
    for now in range(120):
        if now < lasts:
            waiting += [now] * arrivals
        fresh = [t for t in waiting if now - t < patience]
        timed_out += len(waiting) - len(fresh)
        done, waiting = fresh[:per_second], fresh[per_second:]
        served += len(done)
        worst = max(worst, len(waiting))
    return per_second, served, timed_out, worst


print("workers  per second  served  timed out  longest queue")
for workers in (4, 8, 16, 20):
    row = wave(workers, seconds_each=0.04, patience=10)
    print(f"{workers:7} {row[0]:11} {row[1]:7} {row[2]:10} {row[3]:14}")
