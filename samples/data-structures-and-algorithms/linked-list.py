# region: linked-list
class Node:
    def __init__(self, name, next=None):
        self.name, self.next = name, next


def insert_after(node, name):
    node.next = Node(name, node.next)  # whatever the length


def remove_after(node):
    if node.next:
        node.next = node.next.next


def reverse(head):
    before = None
    while head:
        # turn one arrow around, then step on
        head.next, before, head = before, head, head.next
    return before


def has_cycle(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return True
    return False
# endregion


def show(head):
    names = []
    while head:
        names.append(head.name)
        head = head.next
    return " ".join(names) or "(empty)"


print("--- linked-list ---")
line = Node("Ana", Node("Ben", Node("Dara")))
insert_after(line.next, "Chidi")
print("inserted:", show(line))
remove_after(line)
print("removed:", show(line))
line = reverse(line)
print("reversed:", show(line))
print("reversed empty:", show(reverse(None)))
print("cycle:", "yes" if has_cycle(line) else "no")
line.next.next.next = line
print("cycle after tying:", "yes" if has_cycle(line) else "no")
