<?php
declare(strict_types=1);

// region: ring-buffer
final class RingBuffer
{
    private SplFixedArray $slots;
    private int $head = 0; // where the oldest item is
    private int $size = 0;

    public function __construct(int $capacity)
    {
        $this->slots = new SplFixedArray($capacity);
    }

    public function offer(string $item): bool
    {
        $capacity = $this->slots->getSize();
        if ($this->size === $capacity) {
            return false; // full: the producer must slow down
        }
        $this->slots[($this->head + $this->size) % $capacity] = $item;
        $this->size++;
        return true;
    }

    public function poll(): ?string
    {
        if ($this->size === 0) {
            return null;
        }
        $item = $this->slots[$this->head];
        $this->slots[$this->head] = null;
        $this->head = ($this->head + 1) % $this->slots->getSize();
        $this->size--;
        return $item;
    }
}
// endregion

echo "--- ring-buffer ---\n";
$jobs = new RingBuffer(3);
foreach (['Ana', 'Ben', 'Chidi', 'Dara'] as $name) {
    $answer = $jobs->offer($name) ? 'taken' : 'full';
    echo "offer $name -> $answer\n";
}
echo 'poll -> ', $jobs->poll(), "\n";
echo 'offer Dara -> ', $jobs->offer('Dara') ? 'taken' : 'full', "\n";
for ($i = 0; $i < 4; $i++) {
    echo 'poll -> ', $jobs->poll() ?? 'nothing', "\n";
}
