from dataclasses import dataclass


# region: seat-key
@dataclass(frozen=True)  # writes __eq__ and __hash__ from the fields
class Seat:
    row: str
    number: int


class LooseSeat:  # equal only to itself
    def __init__(self, row, number):
        self.row, self.number = row, number


held = {Seat("B", 7): "Ana"}
loose = {LooseSeat("B", 7): "Ana"}
by_value = held.get(Seat("B", 7), "lost")
by_identity = loose.get(LooseSeat("B", 7), "lost")
# endregion

print("--- seat-key ---")
print("by value:", by_value)
print("by identity:", by_identity)
