import traceback

class BookingError(Exception):
    pass

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

order = {"id": 1289,
         "seats": [{"area": "stalls"}, {"area": "balcony"}]}
try:
    confirm(order)
except BookingError:
    print(traceback.format_exc())
