<?php
declare(strict_types=1);

echo "--- bug ---\n";
// region: bug
var_dump(0.10 + 0.10 + 0.10 === 0.30);
var_dump((int) (19.99 * 100));        // cents of a 19.99 ticket?
printf("%.20f\n", 0.1);
// endregion

echo "--- fix ---\n";
// region: fix
$prices = [1999, 2450, 2450];         // minor units, integers
echo array_sum($prices), "\n";
[$euros, $cents] = explode('.', '19.99');
echo (int) $euros * 100 + (int) $cents, "\n";

/** Share cents so that the parts add up to the total. */
function split(int $total, int $people): array {
    $share = intdiv($total, $people);
    $rest = $total % $people;
    return array_map(fn (int $i): int => $share + ($i < $rest ? 1 : 0),
        range(0, $people - 1));
}

echo implode(' ', split(10000, 3)), "\n";
// endregion
