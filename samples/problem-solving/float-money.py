from decimal import Decimal

print("--- bug ---")
# region: bug
print(sum([0.10, 0.10, 0.10]) == 0.30)
print(int(19.99 * 100))               # cents of a 19.99 ticket?
print(f"{0.1:.20f}")
# endregion

print("--- fix ---")
# region: fix
prices = [1999, 2450, 2450]           # minor units, integers
print(sum(prices))
print(int(Decimal("19.99") * 100))    # text from a form

def split(total, people):
    """Share cents so that the parts add up to the total."""
    share, rest = divmod(total, people)
    return [share + (i < rest) for i in range(people)]

print(split(10000, 3), sum(split(10000, 3)))
# endregion
