bookings = [
    ("Ana", 2450), ("Ben", 1500), ("Chidi", 2450), ("Dara", 1500),
]

# region: stable-sort
by_price = sorted(bookings, key=lambda booking: booking[1])
dearest_first = sorted(bookings, key=lambda b: (-b[1], b[0]))
# endregion

print("--- stable-sort ---")
print("by price:", " ".join(name for name, _ in by_price))
print("dearest first:", " ".join(name for name, _ in dearest_first))
print("untouched:", " ".join(name for name, _ in bookings))
