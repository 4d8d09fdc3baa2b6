import functools


# region: counted
def counted(function):
    """Counts the calls of a function."""

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@counted  # the same as: price = counted(price)
def price(cents, *, fee=150):
    return cents + fee
# endregion


print(price(2450), price(2450, fee=0))
print(price.__name__, "was called", price.calls, "times")
