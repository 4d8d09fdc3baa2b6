import re

# region: suggested
def is_seat(text):
    """True for seats A1 to L20. (As suggested by an assistant.)"""
    return re.match(r"^[A-L][1-20]$", text) is not None
# endregion

print("--- verify ---")
# region: verify
valid = [f"{row}{n}" for row in "ABCDEFGHIJKL"
         for n in range(1, 21)]
missed = [seat for seat in valid if not is_seat(seat)]
print("refuses", len(missed), "of", len(valid), "real seats:",
      ", ".join(missed[:5]), "...")
invalid = ["", "A0", "A21", "M1", "a1", "A01", "A1\n", "A1 "]
print("accepts", [t for t in invalid if is_seat(t)])
# endregion

print("--- owned ---")
# region: owned
def is_seat_owned(text):
    return re.fullmatch(r"[A-L]([1-9]|1[0-9]|20)", text) is not None

assert all(map(is_seat_owned, valid))
assert not any(map(is_seat_owned, invalid))
print("owned version passes", len(valid) + len(invalid), "cases")
# endregion
