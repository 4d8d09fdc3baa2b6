# run: cpython
def nested(depth):
    """A list in a list in a list, so many levels deep."""
    outer = []
    for _ in range(depth - 1):
        outer = [outer]
    return outer


# region: stack-depth
def depth(node):
    return 1 + max(map(depth, node), default=0)


def depth_with_own_stack(node):
    deepest, stack = 0, [(node, 1)]
    while stack:
        node, level = stack.pop()
        deepest = max(deepest, level)
        stack.extend((child, level + 1) for child in node)
    return deepest
# endregion


print("--- stack-depth ---")
for levels in (10, 100_000):
    try:
        answer = depth(nested(levels))
    except RecursionError:
        answer = "RecursionError"
    print("recursion:", answer)
    print("own stack:", depth_with_own_stack(nested(levels)))
