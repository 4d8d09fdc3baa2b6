from dataclasses import dataclass, field


@dataclass(frozen=True, order=True)
class Seat:
    row: str
    number: int


@dataclass
class Hall:
    taken: set[Seat] = field(default_factory=set)

    def __len__(self):  # len(hall)
        return 240 - len(self.taken)

    def __contains__(self, seat):  # seat in hall
        return seat not in self.taken

    def __iter__(self):  # for seat in hall
        for row in "ABCDEFGHIJKL":
            for number in range(1, 21):
                if (seat := Seat(row, number)) in self:
                    yield seat


hall = Hall({Seat("A", 1), Seat("B", 7)})
print(len(hall), "seats are free")
print("B7 is free:", Seat("B", 7) in hall)
print("first:", next(iter(hall)))
print("last:", max(hall))
