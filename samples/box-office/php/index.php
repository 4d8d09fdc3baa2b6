<?php
// tested by: contract
// The box office in plain PHP: php -S 127.0.0.1:8080 index.php
declare(strict_types=1);

const PRICE = ['amount' => 2450, 'currency' => 'EUR'];
const SHOWS = [ // by time, then by id
    ['42', 'Hamlet', '2026-11-20T19:30:00Z'],
    ['43', 'Medea', '2026-11-21T19:30:00Z'],
    ['1', 'The Tempest', '2026-12-04T19:30:00Z'],
    ['2', 'Woyzeck', '2026-12-05T19:30:00Z'],
    ['3', 'Nora', '2026-12-06T17:00:00Z'],
];
// The primary key of "taken" is what sells a seat only once.
const SCHEMA = '
CREATE TABLE IF NOT EXISTS hold (id TEXT PRIMARY KEY, show TEXT,
  seats TEXT, buyer TEXT, expires_at INTEGER, booking TEXT UNIQUE);
CREATE TABLE IF NOT EXISTS taken (show TEXT, seat TEXT,
  hold TEXT REFERENCES hold, PRIMARY KEY (show, seat));
CREATE TABLE IF NOT EXISTS answer (key TEXT PRIMARY KEY,
  hold TEXT, body TEXT);';

// region: errors
final class Problem extends Exception
{
    public function __construct(public int $status, string $kind,
        string $title, public array $more = [],
        public array $headers = [])
    {
        parent::__construct($title);
        $this->more = [
            'type' => "https://boxoffice.example/problems/$kind",
            'title' => $title, 'status' => $status, ...$more];
    }
}

function missing(string $what): Problem
{
    return new Problem(404, 'not-found', 'There is no such resource',
        ['detail' => "Nothing is known of $what."]);
}

function invalid(int $status, string $detail): Problem
{
    return new Problem($status, 'not-valid',
        'The request is not valid', ['detail' => $detail]);
}
// endregion

// region: database
/** PHP forgets everything after each answer: state is in a file. */
function db(): PDO
{
    static $db = null;
    if ($db === null) {
        $file = getenv('BOX_OFFICE_DATA')
            ?: sys_get_temp_dir() . '/box-office.sqlite';
        $db = new PDO("sqlite:$file");
        // A worker waits for another one this long, in seconds.
        $db->setAttribute(PDO::ATTR_TIMEOUT, 20);
        $db->exec('PRAGMA synchronous = OFF');
        $db->exec(SCHEMA);
    }
    return $db;
}

function query(string $sql, mixed ...$values): PDOStatement
{
    $statement = db()->prepare($sql);
    $statement->execute($values);
    return $statement;
}

/** IMMEDIATE takes the write lock before the first read. */
function atOnce(callable $work): array
{
    db()->exec('BEGIN IMMEDIATE');
    try {
        $reply = $work();
        db()->exec('COMMIT');
        return $reply;
    } catch (Throwable $failure) {
        db()->exec('ROLLBACK');
        throw $failure;
    }
}
// endregion

function view(array $show): array
{
    [$id, $title, $startsAt] = $show;
    return ['id' => $id, 'title' => $title, 'startsAt' => $startsAt,
        'price' => PRICE];
}

function findShow(string $id): array
{
    foreach (SHOWS as $show) {
        if ($show[0] === $id) {
            return $show;
        }
    }
    throw missing("show $id");
}

// region: list
function listShows(): array
{
    $limit = $_GET['limit'] ?? '20';
    if (!is_string($limit)
        || !preg_match('/^([1-9][0-9]?|100)\z/', $limit))
        throw invalid(400, 'limit is a number from 1 to 100.');
    $after = isset($_GET['after']) ? readCursor($_GET['after']) : '';
    $rest = array_values(array_filter(SHOWS,
        fn ($show) => position($show) > $after));
    $page = array_slice($rest, 0, (int) $limit);
    $next = count($page) < count($rest)
        ? base64_encode(position(end($page))) : null;
    return [200, ['shows' => array_map(view(...), $page),
        'next' => $next]];
}

function position(array $show): string
{
    return "$show[2] $show[0]";
}

function readCursor(mixed $cursor): string
{
    $text = is_string($cursor) ? base64_decode($cursor, true) : '';
    if (!preg_match('/^[0-9T:Z-]{20} [0-9a-z]+\z/', (string) $text))
        throw invalid(400, 'This cursor was not made here.');
    return $text;
}
// endregion

function readSeats(string $id): array
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
    if (($_SERVER['HTTP_IF_NONE_MATCH'] ?? '') === $etag) {
        return [304, null, $headers];
    }
    return [200, $body, $headers];
}

// region: hold
function readHold(): array
{
    $type = explode(';', $_SERVER['HTTP_CONTENT_TYPE'] ?? '')[0];
    if (strtolower(trim($type)) !== 'application/json')
        throw new Problem(415, 'not-json',
            'The body must be application/json');
    try {
        $body = json_decode(file_get_contents('php://input'),
            flags: JSON_THROW_ON_ERROR);
    } catch (JsonException) {
        throw invalid(400, 'The JSON does not parse.');
    }
    // Decoded to an object, so that {} and [] remain two things.
    $fields = $body instanceof stdClass ? get_object_vars($body) : [];
    ['seats' => $seats, 'buyer' => $buyer] =
        $fields + ['seats' => null, 'buyer' => null];
    if (count($fields) !== 2 || !is_array($seats) || !is_string($buyer))
        throw invalid(422, 'Send seats and buyer, nothing else.');
    if (count($seats) < 1 || count($seats) > 8)
        throw invalid(422, 'seats must list 1 to 8 seats.');
    foreach ($seats as $seat) {
        if (!is_string($seat)
            || !preg_match('/^[A-L]([1-9]|1[0-9]|20)\z/', $seat))
            throw invalid(422, 'A seat is named A1 to L20.');
    }
    if (array_unique($seats) !== $seats)
        throw invalid(422, 'A seat is listed twice.');
    if (strlen($buyer) > 254
        || !filter_var($buyer, FILTER_VALIDATE_EMAIL))
        throw invalid(422, 'buyer must be an e-mail address.');
    return [$seats, $buyer];
}
// endregion

// region: race
function createHold(string $show): array
{
    [$seats, $buyer] = readHold();
    findShow($show);
    return atOnce(function () use ($show, $seats, $buyer) {
        query('DELETE FROM taken WHERE hold IN (SELECT id FROM hold
            WHERE booking IS NULL AND expires_at <= ?)', time());
        $marks = implode(', ', array_fill(0, count($seats), '?'));
        $gone = query("SELECT seat FROM taken WHERE show = ?
            AND seat IN ($marks)", $show, ...$seats)
            ->fetchAll(PDO::FETCH_COLUMN);
        if ($gone)
            throw new Problem(409, 'seat-taken', 'A seat is not free',
                ['detail' => implode(', ', $gone) . ' cannot be held.',
                    'seats' => $gone]);
        // Ids cannot be guessed: whoever knows one may book the hold.
        $id = bin2hex(random_bytes(8));
        $expiresAt = time() + (int) (getenv('HOLD_SECONDS') ?: 300);
        query('INSERT INTO hold VALUES (?, ?, ?, ?, ?, NULL)',
            $id, $show, json_encode($seats), $buyer, $expiresAt);
        foreach ($seats as $seat)
            query('INSERT INTO taken VALUES (?, ?, ?)',
                $show, $seat, $id);
        return [201, ['id' => $id, 'show' => $show, 'seats' => $seats,
            'buyer' => $buyer,
            'expiresAt' => gmdate('Y-m-d\TH:i:s\Z', $expiresAt)],
            ['Location' => "/holds/$id"]];
    });
}
// endregion

// region: idempotency
function book(string $id): array
{
    $key = $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? '';
    if ($key === '' || strlen($key) > 255)
        throw new Problem(400, 'key-missing',
            'Idempotency-Key is required');
    return atOnce(function () use ($id, $key) {
        $known = query('SELECT hold, body FROM answer WHERE key = ?',
            $key)->fetch();
        if ($known && $known['hold'] !== $id)
            throw new Problem(422, 'key-reused',
                'The key belongs to another request');
        $body = $known ? json_decode($known['body'], true)
            : bookOnce($id);
        if (!$known)
            query('INSERT INTO answer VALUES (?, ?, ?)',
                $key, $id, json_encode($body));
        return [201, $body, ['Location' => "/bookings/{$body['id']}"]];
    });
}

function bookOnce(string $id): array
{
    $hold = query('SELECT * FROM hold WHERE id = ?', $id)->fetch();
    if (!$hold)
        throw missing("hold $id");
    if ($hold['booking'])
        throw new Problem(409, 'already-booked',
            'The hold is already booked');
    if ($hold['expires_at'] <= time())
        throw new Problem(410, 'hold-expired', 'The hold has expired');
    $booking = bin2hex(random_bytes(8));
    query('UPDATE hold SET booking = ? WHERE id = ?', $booking, $id);
    return ['id' => $booking, 'show' => $hold['show'],
        'seats' => json_decode($hold['seats']),
        'buyer' => $hold['buyer']];
}
// endregion

function cancel(string $id): array
{
    return atOnce(function () use ($id) {
        $hold = query('DELETE FROM hold WHERE booking = ?
            RETURNING id', $id)->fetchColumn();
        if (!$hold)
            throw missing("booking $id");
        query('DELETE FROM taken WHERE hold = ?', $hold);
        return [204, null];
    });
}

// region: routing
const ROUTES = [
    '/health' => ['GET' => 'health'],
    '/shows' => ['GET' => 'listShows'],
    '/shows/([^/]+)' => ['GET' => 'getShow'],
    '/shows/([^/]+)/seats' => ['GET' => 'readSeats'],
    '/shows/([^/]+)/holds' => ['POST' => 'createHold'],
    '/holds/([^/]+)/booking' => ['POST' => 'book'],
    '/bookings/([^/]+)' => ['DELETE' => 'cancel'],
];

function route(string $method, string $path): array
{
    foreach (ROUTES as $pattern => $methods) {
        if (!preg_match("~^$pattern\z~", $path, $match))
            continue;
        if (isset($methods[$method]))
            return $methods[$method](...array_slice($match, 1));
        throw new Problem(405, 'not-allowed',
            'The resource does not support this method',
            headers: ['Allow' => implode(', ', array_keys($methods))]);
    }
    throw missing($path);
}
// endregion

function health(): array
{
    return [200, ['ok' => true]];
}

function getShow(string $id): array
{
    return [200, view(findShow($id))];
}

$path = rawurldecode(explode('?', $_SERVER['REQUEST_URI'])[0]);
$type = 'application/json';
try {
    $reply = route($_SERVER['REQUEST_METHOD'], $path);
} catch (Problem $problem) {
    $type = 'application/problem+json';
    $reply = [$problem->status, $problem->more, $problem->headers];
}
[$status, $body, $headers] = $reply + [2 => []];
http_response_code($status);
foreach ($headers as $name => $value)
    header("$name: $value");
if ($body !== null) {
    header("Content-Type: $type");
    echo json_encode($body, JSON_UNESCAPED_SLASHES);
}
