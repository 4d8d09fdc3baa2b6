<?php
declare(strict_types=1);

// region: deque
$line = new SplDoublyLinkedList(); // array_shift would move every item
$line->push('Ana');
$line->push('Ben');
$line->push('Chidi'); // joins at the back
$line->unshift('Dara'); // let in at the front
$first = $line->shift(); // served from the front: O(1)
$last = $line->pop(); // gives up at the back: O(1)
// endregion

echo "--- deque ---\n";
echo "served: $first\n";
echo "gave up: $last\n";
echo 'waiting: ', implode(' ', iterator_to_array($line)), "\n";
