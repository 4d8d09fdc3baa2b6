from contextlib import contextmanager


class PaymentRefused(Exception):
    pass


# region: book
@contextmanager
def hold(seat):
    print(seat, "held")
    try:
        yield seat
    finally:
        print(seat, "released")


def book(seat, card):
    with hold(seat):
        if not card:
            # an exception of our own
            raise PaymentRefused("no card")
        print(seat, "paid")
# endregion


print("--- book ---")
for card in ("4242", ""):
    try:
        book("B7", card)
    except PaymentRefused as error:
        print("told the buyer:", error)
