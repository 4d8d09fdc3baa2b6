<?php

$pairs = [
    ['0', false], ['', null], ['1e3', '1000'], [0, 'B7'],
    ['0e462', '0e830'],
];
foreach ($pairs as [$left, $right]) {
    printf("%-7s %-7s ==: %-5s ===: %s\n",
        var_export($left, true), var_export($right, true),
        json_encode($left == $right), json_encode($left === $right));
}

// The classic: a position of 0 is not "nothing found".
$found = strpos('B7,B8', 'B7');
echo $found == false ? "== says: absent\n" : "== says: there\n";
echo $found === false ? "=== says: absent\n" : "=== says: there\n";
