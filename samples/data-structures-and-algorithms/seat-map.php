<?php
declare(strict_types=1);

// region: seat-map
function mapWithList(array $seats, array $sold): array
{
    $comparisons = 0;
    $taken = [];
    foreach ($seats as $seat) {
        foreach ($sold as $other) { // one walk per seat
            $comparisons++;
            if ($other === $seat) {
                $taken[] = $seat;
                break;
            }
        }
    }
    return [$taken, $comparisons];
}

function mapWithSet(array $seats, array $sold): array
{
    $sold = array_fill_keys($sold, true); // built once
    $lookups = 0;
    $taken = [];
    foreach ($seats as $seat) {
        $lookups++;
        if (isset($sold[$seat])) { // one hash lookup per seat
            $taken[] = $seat;
        }
    }
    return [$taken, $lookups];
}
// endregion

$seats = [];
foreach (range('A', 'L') as $row) {
    foreach (range(1, 20) as $n) {
        $seats[] = $row . $n;
    }
}
[$byList, $comparisons] = mapWithList($seats, $seats);
[$bySet, $lookups] = mapWithSet($seats, $seats);
echo "--- seat-map ---\n";
echo "list: $comparisons comparisons\n";
echo "set: $lookups lookups\n";
echo 'same map: ', $byList === $bySet ? 'yes' : 'no', "\n";
echo '5000 readers, list: ', 5000 * $comparisons, " comparisons\n";
