<?php
file_put_contents('/tmp/secret.txt', 'db password: hunter2');

// region: attack
$order = <<<'XML'
    <!DOCTYPE order [
      <!ENTITY note SYSTEM "file:///tmp/secret.txt">
    ]>
    <order><seat>B7</seat><note>&note;</note></order>
    XML;
// endregion

function read(string $xml, int $flags): string {
    $document = new DOMDocument();
    $document->loadXML($xml, $flags);
    return $document->getElementsByTagName('note')[0]->textContent;
}

// region: strict
function readStrictly(string $xml): string {
    $document = new DOMDocument();
    $document->loadXML($xml, LIBXML_NONET);    // no network either
    if ($document->doctype !== null)
        throw new InvalidArgumentException('400 no DOCTYPE, please');
    return $document->getElementsByTagName('note')[0]->textContent;
}
// endregion

echo "--- read ---\n";
echo 'with LIBXML_NOENT: ', read($order, LIBXML_NOENT), "\n";
echo 'by default:        "', read($order, 0), "\"\n";
try {
    echo readStrictly($order);
} catch (InvalidArgumentException $refusal) {
    echo 'readStrictly:      ', $refusal->getMessage(), "\n";
}
