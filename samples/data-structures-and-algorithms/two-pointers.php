<?php
declare(strict_types=1);

// region: two-pointers
/** Two of the sorted prices that use up the voucher exactly. */
function pairFor(array $prices, int $voucher): array
{
    [$left, $right] = [0, count($prices) - 1];
    while ($left < $right) {
        $total = $prices[$left] + $prices[$right];
        if ($total === $voucher) {
            return [$prices[$left], $prices[$right]];
        }
        if ($total < $voucher) {
            $left++; // the cheapest is too cheap for any partner
        } else {
            $right--; // the dearest is too dear for any partner
        }
    }
    return [];
}
// endregion

echo "--- two-pointers ---\n";
$prices = [1200, 1500, 2450, 2450, 3500, 4000];
foreach ([5000, 4900, 2400, 9000] as $voucher) {
    $pair = implode(' ', pairFor($prices, $voucher));
    echo "$voucher: ", $pair ?: 'no pair', "\n";
}
echo 'no prices: ', implode(' ', pairFor([], 5000)) ?: 'no pair', "\n";
