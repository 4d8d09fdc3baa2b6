<?php
declare(strict_types=1);

$db = new PDO('sqlite::memory:');
$db->setAttribute(PDO::ATTR_ERRMODE, PDO::ERRMODE_EXCEPTION);
$db->exec('CREATE TABLE staff (email TEXT PRIMARY KEY, hash TEXT)');
$insert = $db->prepare('INSERT INTO staff VALUES (?, ?)');
$insert->execute(['dara@example.org',
    password_hash('correct horse', PASSWORD_DEFAULT)]);

// region: check
function mayEnter(PDO $db, string $email, string $password): bool
{
    $find = $db->prepare('SELECT hash FROM staff WHERE email = ?');
    $find->execute([$email]);
    $hash = $find->fetchColumn();
    return is_string($hash) && password_verify($password, $hash);
}
// endregion

echo "--- injection ---\n";
// The address that an attacker types, glued into a query.
$attack = "nobody' OR '1'='1";
$sql = "SELECT email FROM staff WHERE email = '$attack'";
echo $sql, "\n  finds ", $db->query($sql)->fetchColumn(), "\n";
$sql = 'SELECT email FROM staff WHERE email = ?';
$find = $db->prepare($sql);
$find->execute([$attack]);
echo $sql, "\n  finds ", json_encode($find->fetchColumn()), "\n";

echo "--- check ---\n";
foreach (['correct horse', 'guess'] as $password) {
    echo $password, ': ', json_encode(
        mayEnter($db, 'dara@example.org', $password)), "\n";
}
