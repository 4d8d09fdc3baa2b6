<?php
// run: php
declare(strict_types=1);

// PHP processes share no memory, so the seat must live outside them.
$seat = sys_get_temp_dir() . '/seat-b7-' . getmypid();
$children = [];
for ($i = 1; $i <= 50; $i++) {
    $pid = pcntl_fork();
    if ($pid === 0) {
        // Mode x: create the file, fail if it exists. One step.
        $file = @fopen($seat, 'x');
        exit($file === false ? 1 : 0);
    }
    $children[] = $pid;
}

$winners = 0;
foreach ($children as $pid) {
    pcntl_waitpid($pid, $status);
    $winners += pcntl_wexitstatus($status) === 0 ? 1 : 0;
}
unlink($seat);
echo "winners: $winners\n";
echo 'losers: ', 50 - $winners, "\n";
