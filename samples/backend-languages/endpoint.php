<?php
// run: php
declare(strict_types=1);

// region: endpoint
/** One call of this function is the whole life of a request. */
function answer(string $path): void
{
    $shows = ['1' => [
        'id' => 1,
        'title' => 'The Tempest',
        'starts_at' => '2026-12-04T19:30:00Z',
        'price' => ['amount' => 2450, 'currency' => 'EUR'],
    ]];
    $show = $shows[substr($path, strlen('/shows/'))] ?? null;
    http_response_code($show === null ? 404 : 200);
    header('Content-Type: ' . ($show === null
        ? 'application/problem+json' : 'application/json'));
    $show ??= ['title' => 'No such show', 'status' => 404];
    echo json_encode($show, JSON_THROW_ON_ERROR);
}
// endregion

if (PHP_SAPI === 'cli-server') {
    answer($_SERVER['REQUEST_URI']);
    return;
}

// Started from the shell: find a free port, serve this file, ask once.
$probe = stream_socket_server('tcp://127.0.0.1:0');
$address = stream_socket_get_name($probe, false);
fclose($probe);
$quiet = ['file', '/dev/null', 'w'];
$server = proc_open([PHP_BINARY, '-S', $address, __FILE__],
    [1 => $quiet, 2 => $quiet], $pipes);
try {
    for ($try = 0; $try < 100; $try++) {
        $body = @file_get_contents("http://$address/shows/1");
        if ($body !== false) {
            break;
        }
        usleep(50_000);
    }
    echo explode(' ', $http_response_header[0])[1], "\n", $body, "\n";
} finally {
    proc_terminate($server);
    proc_close($server);
}
