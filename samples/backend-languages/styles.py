SALES = [("ana", 2450), ("ben", 1900), ("ana", 2450)]


def revenue_by_steps(sales):  # procedural
    total = 0
    for _, cents in sales:
        total += cents
    return total


class Ledger:  # object-oriented
    def __init__(self):
        self.total = 0

    def record(self, cents):
        if cents < 0:
            raise ValueError("a sale cannot be negative")
        self.total += cents


def revenue_by_rule(sales):  # functional
    return sum(cents for _, cents in sales)


ledger = Ledger()
for _, cents in SALES:
    ledger.record(cents)
print(revenue_by_steps(SALES), ledger.total, revenue_by_rule(SALES))
