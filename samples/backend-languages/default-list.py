def careless_hold(seat, seats=[]):  # the list is made once, at def
    seats.append(seat)
    return seats


def careful_hold(seat: str, seats: list[str] | None = None):
    seats = [] if seats is None else seats
    seats.append(seat)
    return seats


print("Ana:", careless_hold("B7"))
print("Ben:", careless_hold("C1"))
print("Ana:", careful_hold("B7"))
print("Ben:", careful_hold("C1"))
