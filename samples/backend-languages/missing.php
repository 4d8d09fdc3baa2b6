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

$shows = [new Show(1, 'The Tempest'), new Show(2, 'Woyzeck')];
foreach ([2, 9] as $id) {
    $show = first($shows, fn (Show $show) => $show->id === $id);
    echo $id, ': ', $show?->title ?? 'no such show', "\n";
}
