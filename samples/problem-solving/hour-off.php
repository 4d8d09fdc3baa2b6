<?php
declare(strict_types=1);

const THEATRE = 'Europe/Berlin';

// region: suspect
/** Time of day for the ticket. Both arguments are in UTC. */
function printed_time(DateTimeImmutable $startsAt,
                      DateTimeImmutable $now): string {
    $offset = (new DateTimeZone(THEATRE))->getOffset($now);
    return $startsAt->modify("+$offset seconds")->format('H:i');
}
// endregion

function utc(string $text): DateTimeImmutable {
    return new DateTimeImmutable($text, new DateTimeZone('UTC'));
}

// region: experiment
$show = utc('2026-10-27T18:30');      // 19:30 on the theatre's wall
foreach (['2026-10-23T20:11', '2026-10-24T23:59',
          '2026-10-25T00:59', '2026-10-25T01:00',
          '2026-10-26T09:30'] as $bought) {
    $time = printed_time($show, utc($bought));
    $verdict = $time === '19:30' ? 'right' : 'WRONG';
    echo "bought {$bought}Z  ticket says $time  $verdict\n";
}
// endregion
