<?php
// tested by: contract
// The box office in plain PHP: php -S 127.0.0.1:8080 index.php
declare(strict_types=1);

const PRICE = ['amount' => 2450, 'currency' => 'EUR'];
const SHOWS = [ // by time, then by id
    '42' => ['Hamlet', '2026-11-20T19:30:00Z'],
    '43' => ['Medea', '2026-11-21T19:30:00Z'],
    '1' => ['The Tempest', '2026-12-04T19:30:00Z'],
    '2' => ['Woyzeck', '2026-12-05T19:30:00Z'],
    '3' => ['Nora', '2026-12-06T17:00:00Z'],
];
// The primary key of "taken" is what sells a seat only once.
const SCHEMA = '
CREATE TABLE IF NOT EXISTS hold (id TEXT PRIMARY KEY, show TEXT,
  seats TEXT, buyer TEXT, expires_at INTEGER,
  booking TEXT UNIQUE, key TEXT UNIQUE);
CREATE TABLE IF NOT EXISTS taken (show TEXT, seat TEXT,
  hold TEXT REFERENCES hold, PRIMARY KEY (show, seat));';

/** PHP forgets everything after each answer: state is in a file. */
function query(string $sql, mixed ...$values): PDOStatement
{
    static $db = null;
    if ($db === null) {
        $file = getenv('BOX_OFFICE_DATA')
            ?: sys_get_temp_dir() . '/box-office.sqlite';
        $db = new PDO("sqlite:$file");
        $db->setAttribute(PDO::ATTR_TIMEOUT, 20); // seconds for a lock
        $db->exec(SCHEMA);
    }
    $statement = $db->prepare($sql);
    $statement->execute($values);
    return $statement;
}

const PROBLEMS = [
    'not-found' => [404, 'There is no such resource'],
    'not-allowed' => [405, 'The resource does not support this method'],
    'not-json' => [415, 'The body must be application/json'],
    'not-valid' => [422, 'The request is not valid'],
    'seat-taken' => [409, 'A seat is not free'],
    'already-booked' => [409, 'The hold is already booked'],
    'hold-expired' => [410, 'The hold has expired'],
    'key-missing' => [400, 'Idempotency-Key is required'],
    'key-reused' => [422, 'The key belongs to another request'],
];

final class Problem extends Exception
{
    public function __construct(string $kind, public array $body = [],
        public array $headers = [])
    {
        [$status, $title] = PROBLEMS[$kind];
        $this->body += ['title' => $title, 'status' => $status,
            'type' => "https://boxoffice.example/problems/$kind"];
    }
}

function demand(mixed $isMet, string $detail, int $status = 422): void
{
    $isMet || throw new Problem('not-valid',
        ['status' => $status, 'detail' => $detail]);
}

function listShows(): array
{
    $limit = filter_var($_GET['limit'] ?? 20, FILTER_VALIDATE_INT,
        ['options' => ['min_range' => 1, 'max_range' => 100]]);
    demand($limit, 'limit is a number from 1 to 100.', 400);
    $shows = array_map(findShow(...), array_keys(SHOWS));
    $cursors = [null, ...array_map(fn ($show) => base64_encode(
        "$show[startsAt] $show[id]"), $shows)]; // before each show
    $start = array_search($_GET['after'] ?? null, $cursors, true);
    demand($start !== false, 'This cursor was not made here.', 400);
    $end = $start + $limit;
    return [200, [
        'shows' => array_slice($shows, $start, $limit),
        'next' => $end < count($shows) ? $cursors[$end] : null]];
}

// region: show
function findShow(int|string $id): array
{
    isset(SHOWS[$id]) || throw new Problem('not-found');
    [$title, $startsAt] = SHOWS[$id];
    return ['id' => (string) $id, 'title' => $title,
        'startsAt' => $startsAt, 'price' => PRICE];
}
// endregion

function getSeats(string $id): array
{
    findShow($id);
    $rows = query('SELECT seat, IIF(booking IS NULL, ?, ?) FROM taken
        JOIN hold ON hold = hold.id WHERE taken.show = ? AND
        (booking IS NOT NULL OR expires_at > ?) ORDER BY seat',
        'held', 'booked', $id, time());
    $notFree = (object) $rows->fetchAll(PDO::FETCH_KEY_PAIR);
    $body = ['show' => $id, 'total' => 240, 'notFree' => $notFree];
    $etag = '"' . hash('xxh3', json_encode($body)) . '"';
    $headers = ['ETag' => $etag, 'Cache-Control' => 'no-cache'];
    $isKnown = ($_SERVER['HTTP_IF_NONE_MATCH'] ?? '') === $etag;
    return $isKnown ? [304, null, $headers] : [200, $body, $headers];
}

// region: hold
function readHold(): array
{
    $type = explode(';', $_SERVER['HTTP_CONTENT_TYPE'] ?? '')[0];
    strtolower(trim($type)) === 'application/json'
        || throw new Problem('not-json');
    $body = json_decode(file_get_contents('php://input'));
    demand(json_last_error() === JSON_ERROR_NONE,
        'The JSON does not parse.', 400);
    $fields = (array) $body;
    [$seats, $buyer] = [$fields['seats'] ?? 0, $fields['buyer'] ?? 0];
    demand(count($fields) === 2 && is_array($seats)
        && in_array(count($seats), range(1, 8)),
        'Send a buyer and 1 to 8 seats, nothing else.');
    foreach ($seats as $seat) {
        demand(is_string($seat)
            && preg_match('/^[A-L]([1-9]|1[0-9]|20)\z/', $seat),
            'A seat is named A1 to L20.');
    }
    demand(array_unique($seats) === $seats, 'A seat is listed twice.');
    demand(is_string($buyer) && strlen($buyer) <= 254
        && filter_var($buyer, FILTER_VALIDATE_EMAIL),
        'buyer must be an e-mail address.');
    return [$seats, $buyer];
}
// endregion

function createHold(string $show): array
{
    findShow($show);
    [$seats, $buyer] = readHold();
    // Nobody can guess the id: whoever knows it may book the hold.
    $id = bin2hex(random_bytes(8));
    $expiresAt = time() + (int) (getenv('HOLD_SECONDS') ?: 300);
    // region: race
    // The write lock comes before the look. A refusal ends the
    // script, and what is not committed by then never happened.
    query('BEGIN IMMEDIATE');
    query('DELETE FROM taken WHERE hold IN (SELECT id FROM hold
        WHERE booking IS NULL AND expires_at <= ?)', time());
    $taken = query('SELECT seat FROM taken WHERE show = ?', $show)
        ->fetchAll(PDO::FETCH_COLUMN);
    $gone = array_values(array_intersect($seats, $taken));
    $gone && throw new Problem('seat-taken', ['seats' => $gone]);
    query('INSERT INTO hold VALUES (?, ?, ?, ?, ?, NULL, NULL)',
        $id, $show, json_encode($seats), $buyer, $expiresAt);
    foreach ($seats as $seat) {
        query('INSERT INTO taken VALUES (?, ?, ?)', $show, $seat, $id);
    }
    query('COMMIT');
    // endregion
    return [201, ['id' => $id, 'show' => $show, 'seats' => $seats,
        'buyer' => $buyer,
        'expiresAt' => gmdate('Y-m-d\TH:i:s\Z', $expiresAt)],
        ['Location' => "/holds/$id"]];
}

// region: idempotency
function book(string $id): array
{
    $key = $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? '';
    in_array(strlen($key), range(1, 255))
        || throw new Problem('key-missing');
    query('BEGIN IMMEDIATE');
    $hold = query('SELECT * FROM hold WHERE key = ?', $key)->fetch()
        ?: query('SELECT * FROM hold WHERE id = ?', $id)->fetch()
        ?: throw new Problem('not-found');
    $hold['id'] === $id || throw new Problem('key-reused');
    if ($hold['key'] !== $key) {
        $hold['booking'] && throw new Problem('already-booked');
        $hold['expires_at'] > time()
            || throw new Problem('hold-expired');
        $hold['booking'] = bin2hex(random_bytes(8));
        query('UPDATE hold SET booking = ?, key = ? WHERE id = ?',
            $hold['booking'], $key, $id);
    }
    query('COMMIT');
    return [201, ['id' => $hold['booking'], 'show' => $hold['show'],
        'seats' => json_decode($hold['seats']),
        'buyer' => $hold['buyer']],
        ['Location' => "/bookings/$hold[booking]"]];
}
// endregion

function cancel(string $id): array
{
    query('BEGIN IMMEDIATE');
    $hold = query('DELETE FROM hold WHERE booking = ? RETURNING id',
        $id)->fetchColumn() ?: throw new Problem('not-found');
    query('DELETE FROM taken WHERE hold = ?', $hold);
    query('COMMIT');
    return [204, null];
}

function route(string $method, string $path): array
{
    // region: routing
    $routes = [
        '/health' => ['GET', fn () => [200, ['ok' => true]]],
        '/shows' => ['GET', listShows(...)],
        '/shows/([^/]+)' => ['GET', fn ($id) => [200, findShow($id)]],
        '/shows/([^/]+)/seats' => ['GET', getSeats(...)],
        '/shows/([^/]+)/holds' => ['POST', createHold(...)],
        '/holds/([^/]+)/booking' => ['POST', book(...)],
        '/bookings/([^/]+)' => ['DELETE', cancel(...)],
    ];
    // endregion
    foreach ($routes as $pattern => [$right, $handler]) {
        if (preg_match("~^$pattern\z~", $path, $ids)) {
            $method === $right || throw new Problem('not-allowed',
                headers: ['Allow' => $right]);
            return $handler(...array_slice($ids, 1));
        }
    }
    throw new Problem('not-found');
}

$path = rawurldecode(explode('?', $_SERVER['REQUEST_URI'])[0]);
try {
    $reply = route($_SERVER['REQUEST_METHOD'], $path);
} catch (Problem $problem) {
    $reply = [$problem->body['status'], $problem->body,
        $problem->headers];
}
[$status, $body, $headers] = $reply + [2 => []];
http_response_code($status);
$type = $status < 400 ? 'application/json' : 'application/problem+json';
foreach (['Content-Type' => $type, ...$headers] as $name => $value) {
    header("$name: $value");
}
echo $body === null ? '' : json_encode($body, JSON_UNESCAPED_SLASHES);
