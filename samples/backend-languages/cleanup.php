<?php
declare(strict_types=1);

final class PaymentRefused extends RuntimeException
{
}

// region: book
function book(string $seat, string $card): void
{
    echo $seat, " held\n";
    try {
        if ($card === '') {
            // an exception of our own
            throw new PaymentRefused('no card');
        }
        echo $seat, " paid\n";
    } finally {
        echo $seat, " released\n";
    }
}
// endregion

echo "--- book ---\n";
foreach (['4242', ''] as $card) {
    try {
        book('B7', $card);
    } catch (PaymentRefused $e) {
        echo 'told the buyer: ', $e->getMessage(), "\n";
    }
}
