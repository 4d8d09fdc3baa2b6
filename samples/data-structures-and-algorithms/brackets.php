<?php
declare(strict_types=1);

// region: brackets
const PAIRS = [')' => '(', ']' => '[', '}' => '{'];

function check(string $text): string
{
    $open = []; // array_push and array_pop work at the end: O(1)
    for ($i = 0; $i < strlen($text); $i++) {
        $char = $text[$i];
        if (in_array($char, PAIRS, true)) {
            $open[] = $char;
        } elseif (isset(PAIRS[$char])) {
            if (array_pop($open) !== PAIRS[$char]) {
                return "$char at $i closes nothing";
            }
        }
    }
    return $open ? count($open) . ' left open' : 'ok';
}
// endregion

echo "--- brackets ---\n";
foreach (['{"seats": ["B7"]}', 'f(a[1)]', '((B7)', ')', ''] as $text) {
    echo $text ?: '(empty)', ' -> ', check($text), "\n";
}
