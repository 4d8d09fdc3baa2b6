<?php
ini_set('pcre.jit', '0');   // the interpreter counts its steps

echo "--- steps ---\n";
// region: steps
/** The smallest limit of steps under which PCRE comes to an answer. */
function steps(string $pattern, string $text): int {
    for ($low = 0, $high = 1 << 26; $high - $low > 1; ) {
        $middle = intdiv($low + $high, 2);
        ini_set('pcre.backtrack_limit', (string) $middle);
        if (preg_match($pattern, $text) === false) $low = $middle;
        else $high = $middle;
    }
    return $high;
}

foreach (['/^(\w+\s?)+$/', '/^\w+(\s\w+)*$/'] as $pattern) {
    echo $pattern, "\n";
    foreach ([5, 10, 15, 20] as $length) {
        $name = str_repeat('a', $length) . '!';
        printf("  %2d letters and a sign: %9s steps\n",
            $length, number_format(steps($pattern, $name)));
    }
}
// endregion

echo "--- limit ---\n";
// region: limit
ini_set('pcre.backtrack_limit', '1000000');   // PHP's default
$answer = preg_match('/^(\w+\s?)+$/', str_repeat('a', 40) . '!');
var_dump($answer);
echo preg_last_error_msg(), "\n";
// endregion
