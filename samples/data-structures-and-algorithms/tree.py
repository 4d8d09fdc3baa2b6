# region: tree
class Node:
    def __init__(self, key):
        self.key, self.height = key, 1
        self.left = self.right = None


def height(node):
    return node.height if node else 0


def insert(node, key, balance):
    if node is None:
        return Node(key)
    if key < node.key:
        node.left = insert(node.left, key, balance)
    elif key > node.key:
        node.right = insert(node.right, key, balance)
    measure(node)
    return rebalance(node) if balance else node


def contains(node, key):
    while node and node.key != key:
        node = node.left if key < node.key else node.right
    return node is not None


def in_order(node):
    if node:
        yield from in_order(node.left)
        yield node.key
        yield from in_order(node.right)
# endregion


def measure(node):
    node.height = 1 + max(height(node.left), height(node.right))


def rebalance(node):  # AVL: the sides differ by at most one
    lean = height(node.left) - height(node.right)
    if lean > 1:
        if height(node.left.left) < height(node.left.right):
            node.left = rotate_left(node.left)
        return rotate_right(node)
    if lean < -1:
        if height(node.right.right) < height(node.right.left):
            node.right = rotate_right(node.right)
        return rotate_left(node)
    return node


# region: balance
def rotate_left(node):
    top = node.right
    node.right, top.left = top.left, node
    measure(node)
    measure(top)
    return top
# endregion


def rotate_right(node):
    top = node.left
    node.left, top.right = top.right, node
    measure(node)
    measure(top)
    return top


def build(keys, balance=False):
    root = None
    for key in keys:
        root = insert(root, key, balance)
    return root


print("--- tree ---")
root = build([40, 20, 60, 10, 30, 20])
print("in order:", *in_order(root))
print("30:", "yes" if contains(root, 30) else "no",
      " 35:", "yes" if contains(root, 35) else "no")
print("height, 240 keys in sorted order:", height(build(range(1, 241))))

print("--- balance ---")
balanced = build(range(1, 241), balance=True)
ordered = list(in_order(balanced)) == list(range(1, 241))
print("height, 240 keys in sorted order:", height(balanced))
print("still in order:", "yes" if ordered else "no")
