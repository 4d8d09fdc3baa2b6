<?php
declare(strict_types=1);

final class Show
{
    public function __construct(
        public readonly int $id,
        public readonly string $title,
    ) {
    }
}

// region: first
/**
 * @template T of object
 * @param list<T> $items
 * @param callable(T): bool $wanted
 * @return T|null
 */
function first(array $items, callable $wanted): ?object
{
    foreach ($items as $item) {
        if ($wanted($item)) {
            return $item;
        }
    }
    return null;
}
// endregion

$shows = [new Show(1, 'The Tempest'), new Show(2, 'Woyzeck')];
echo "--- use ---\n";
foreach ([2, 9] as $id) {
    // region: use
    $show = first($shows, fn (Show $show) => $show->id === $id);
    $title = $show?->title ?? 'no such show';
    // endregion
    echo $id, ': ', $title, "\n";
}
