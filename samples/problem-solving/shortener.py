# region: code
ALPHABET = ("0123456789abcdefghijklmnopqrstuvwxyz"
            "ABCDEFGHIJKLMNOPQRSTUVWXYZ")

def to_code(number):
    """62 signs: 62 ** 7 codes fit into seven of them."""
    code = ""
    while True:
        number, digit = divmod(number, 62)
        code = ALPHABET[digit] + code
        if number == 0:
            return code

def to_number(code):
    number = 0
    for sign in code:
        number = number * 62 + ALPHABET.index(sign)
    return number
# endregion

print("--- numbers ---")
# region: numbers
for number in [0, 61, 62, 1_000_000, 62 ** 7 - 1]:
    code = to_code(number)
    assert to_number(code) == number
    print(f"{number:>13} -> {code}")

links_a_day, years = 10_000, 10
rows = links_a_day * 365 * years
print(f"{rows:,} rows, {rows * 200 / 1e9:.1f} GB at 200 bytes each")
print(f"{links_a_day * 100 / 86_400:.0f} reads a second on average")
# endregion
