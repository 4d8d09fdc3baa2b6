<?php
declare(strict_types=1);

// region: rate-limiter
final class TokenBucket // between requests it lives in Redis or APCu
{
    private float $tokens;
    private float $last = 0;

    public function __construct(
        private readonly float $capacity,
        private readonly float $perSecond,
    ) {
        $this->tokens = $capacity;
    }

    public function allow(float $now): bool
    {
        $refill = ($now - $this->last) * $this->perSecond;
        $this->tokens = min($this->capacity, $this->tokens + $refill);
        $this->last = $now;
        if ($this->tokens < 1) {
            return false;
        }
        $this->tokens--;
        return true;
    }
}
// endregion

echo "--- rate-limiter ---\n";
$bucket = new TokenBucket(capacity: 3, perSecond: 1);
foreach ([[0, 5], [1, 2], [100, 4]] as [$now, $requests]) {
    echo "at $now s:";
    for ($i = 0; $i < $requests; $i++) {
        echo $bucket->allow($now) ? ' yes' : ' no';
    }
    echo "\n";
}
