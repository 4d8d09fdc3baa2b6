# region: brackets
PAIRS = {")": "(", "]": "[", "}": "{"}


def check(text):
    open_ones = []  # a list is Python's stack
    for i, char in enumerate(text):
        if char in "([{":
            open_ones.append(char)
        elif char in PAIRS:
            if not open_ones or open_ones.pop() != PAIRS[char]:
                return f"{char} at {i} closes nothing"
    return f"{len(open_ones)} left open" if open_ones else "ok"
# endregion


print("--- brackets ---")
for text in ['{"seats": ["B7"]}', "f(a[1)]", "((B7)", ")", ""]:
    print(f"{text or '(empty)'} -> {check(text)}")
