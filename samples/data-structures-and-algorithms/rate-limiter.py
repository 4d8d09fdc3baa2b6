# region: rate-limiter
class TokenBucket:
    def __init__(self, capacity, per_second):
        self.capacity, self.per_second = capacity, per_second
        self.tokens, self.last = capacity, 0

    def allow(self, now):
        refill = (now - self.last) * self.per_second
        self.tokens = min(self.capacity, self.tokens + refill)
        self.last = now
        if self.tokens < 1:
            return False
        self.tokens -= 1
        return True
# endregion


print("--- rate-limiter ---")
bucket = TokenBucket(capacity=3, per_second=1)
for now, requests in ((0, 5), (1, 2), (100, 4)):
    answers = ["yes" if bucket.allow(now) else "no"
               for _ in range(requests)]
    print(f"at {now} s:", *answers)
