from dataclasses import dataclass
from functools import reduce

SALES = [("ana", 2450), ("ben", 1900), ("ana", 2450), ("dara", 0)]

# region: procedural
def revenue_by_steps(sales):
    total = 0
    for _, cents in sales:
        if cents > 0:
            total += cents
    return total
# endregion


# region: object-oriented
@dataclass
class Ledger:
    total: int = 0

    def record(self, cents: int) -> None:
        if cents < 0:
            raise ValueError("a sale cannot be negative")
        self.total += cents
# endregion


# region: functional
def revenue_by_rule(sales):
    paid = (cents for _, cents in sales if cents > 0)
    return reduce(lambda total, cents: total + cents, paid, 0)
# endregion


ledger = Ledger()
for _, cents in SALES:
    ledger.record(cents)
print("procedural:", revenue_by_steps(SALES))
print("object-oriented:", ledger.total)
print("functional:", revenue_by_rule(SALES))
