# run: cpython
import traceback

class BookingError(Exception):
    pass

# region: program
PRICES = {"stalls": 2450, "circle": 1850}

def price_of(seat):
    return PRICES[seat["area"]]

def total(order):
    return sum(price_of(seat) for seat in order["seats"])

def confirm(order):
    try:
        return total(order)
    except KeyError as error:
        raise BookingError(f"booking {order['id']}") from error
# endregion

try:
    confirm({"id": 1289, "seats": [{"area": "stalls"},
                                   {"area": "balcony"}]})
except BookingError:
    for line in traceback.format_exc().splitlines():
        if line.strip(" ~^"):         # drop the underlining
            path = __file__.rsplit("/", 1)[0] + "/"
            print(line.replace(path, ""))
