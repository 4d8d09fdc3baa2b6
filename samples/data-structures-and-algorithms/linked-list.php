<?php
declare(strict_types=1);

// region: linked-list
final class Node
{
    public function __construct(
        public string $name,
        public ?Node $next = null,
    ) {
    }
}

function insertAfter(Node $node, string $name): void
{
    $node->next = new Node($name, $node->next); // whatever the length
}

function removeAfter(Node $node): void
{
    $node->next = $node->next?->next;
}

function reverse(?Node $head): ?Node
{
    $before = null;
    while ($head) {
        $next = $head->next;
        $head->next = $before; // turn one arrow around
        [$before, $head] = [$head, $next];
    }
    return $before;
}

function hasCycle(?Node $head): bool
{
    $slow = $fast = $head;
    while ($fast?->next) {
        $slow = $slow->next;
        $fast = $fast->next->next;
        if ($slow === $fast) {
            return true;
        }
    }
    return false;
}
// endregion

function show(?Node $head): string
{
    $names = [];
    for (; $head; $head = $head->next) {
        $names[] = $head->name;
    }
    return implode(' ', $names) ?: '(empty)';
}

echo "--- linked-list ---\n";
$line = new Node('Ana', new Node('Ben', new Node('Dara')));
insertAfter($line->next, 'Chidi');
echo 'inserted: ', show($line), "\n";
removeAfter($line);
echo 'removed: ', show($line), "\n";
$line = reverse($line);
echo 'reversed: ', show($line), "\n";
echo 'reversed empty: ', show(reverse(null)), "\n";
echo 'cycle: ', hasCycle($line) ? 'yes' : 'no', "\n";
$line->next->next->next = $line;
echo 'cycle after tying: ', hasCycle($line) ? 'yes' : 'no', "\n";
