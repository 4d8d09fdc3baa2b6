<?php

echo '40' + 2, "\n";    // + means: add, so the text is converted
echo '40' . 2, "\n";    // . means: join
try {
    echo 'forty' + 2;
} catch (TypeError $e) {
    echo 'refused: ', $e->getMessage(), "\n";
}
