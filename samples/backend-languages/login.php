<?php
declare(strict_types=1);

$db = new PDO('sqlite::memory:');
$db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
$db->exec('CREATE TABLE staff (email TEXT PRIMARY KEY, hash TEXT)');

// region: store
$insert = $db->prepare('INSERT INTO staff VALUES (?, ?)');
$insert->execute(['dara@example.org',
    password_hash('correct horse', PASSWORD_DEFAULT)]);
// endregion

// region: check
function mayEnter(PDO $db, string $email, string $password): bool
{
    $find = $db->prepare('SELECT hash FROM staff WHERE email = ?');
    $find->execute([$email]);
    $hash = $find->fetchColumn();
    return is_string($hash) && password_verify($password, $hash);
}
// endregion

$yesNo = fn (bool $yes): string => $yes ? 'in' : 'out';
echo 'right password: ',
    $yesNo(mayEnter($db, 'dara@example.org', 'correct horse')), "\n";
echo 'wrong password: ',
    $yesNo(mayEnter($db, 'dara@example.org', 'guess')), "\n";

// The same attack on a query glued together from text.
$attack = "nobody' OR '1'='1";
$glued = $db->query("SELECT count(*) FROM staff
    WHERE email = '$attack'")->fetchColumn();
echo 'injected text, glued query: ', $glued, " row found\n";
echo 'injected text, prepared: ',
    $yesNo(mayEnter($db, $attack, 'guess')), "\n";
