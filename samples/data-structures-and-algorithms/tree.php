<?php
declare(strict_types=1);

// region: tree
final class Node
{
    public ?Node $left = null;
    public ?Node $right = null;
    public int $height = 1;

    public function __construct(public readonly int $key)
    {
    }
}

function height(?Node $node): int
{
    return $node?->height ?? 0;
}

function insert(?Node $node, int $key, bool $balance): Node
{
    if ($node === null) {
        return new Node($key);
    }
    if ($key < $node->key) {
        $node->left = insert($node->left, $key, $balance);
    } elseif ($key > $node->key) {
        $node->right = insert($node->right, $key, $balance);
    }
    measure($node);
    return $balance ? rebalance($node) : $node;
}

function contains(?Node $node, int $key): bool
{
    while ($node && $node->key !== $key) {
        $node = $key < $node->key ? $node->left : $node->right;
    }
    return $node !== null;
}

function inOrder(?Node $node): array
{
    return $node === null ? [] : [
        ...inOrder($node->left),
        $node->key,
        ...inOrder($node->right),
    ];
}
// endregion

function measure(Node $node): void
{
    $node->height = 1 + max(height($node->left), height($node->right));
}

function rebalance(Node $node): Node // AVL: sides differ by one
{
    $lean = height($node->left) - height($node->right);
    if ($lean > 1) {
        if (height($node->left->left) < height($node->left->right)) {
            $node->left = rotateLeft($node->left);
        }
        return rotateRight($node);
    }
    if ($lean < -1) {
        if (height($node->right->right) < height($node->right->left)) {
            $node->right = rotateRight($node->right);
        }
        return rotateLeft($node);
    }
    return $node;
}

// region: balance
function rotateLeft(Node $node): Node
{
    $top = $node->right;
    [$node->right, $top->left] = [$top->left, $node];
    measure($node);
    measure($top);
    return $top;
}
// endregion

function rotateRight(Node $node): Node
{
    $top = $node->left;
    [$node->left, $top->right] = [$top->right, $node];
    measure($node);
    measure($top);
    return $top;
}

function build(array $keys, bool $balance = false): ?Node
{
    $root = null;
    foreach ($keys as $key) {
        $root = insert($root, $key, $balance);
    }
    return $root;
}

echo "--- tree ---\n";
$root = build([40, 20, 60, 10, 30, 20]);
echo 'in order: ', implode(' ', inOrder($root)), "\n";
echo '30: ', contains($root, 30) ? 'yes' : 'no',
    '  35: ', contains($root, 35) ? 'yes' : 'no', "\n";
$sorted = range(1, 240);
echo 'height, 240 keys in sorted order: ', height(build($sorted)), "\n";

echo "--- balance ---\n";
$balanced = build($sorted, true);
echo 'height, 240 keys in sorted order: ', height($balanced), "\n";
$ordered = inOrder($balanced) === $sorted;
echo 'still in order: ', $ordered ? 'yes' : 'no', "\n";
