# run: cpython
# needs: postgresql pip:psycopg[binary]
import os

import psycopg

db = psycopg.connect(os.environ["DATABASE_URL"])
db.execute("CREATE TABLE booking (seat_id text, buyer text)")
db.execute("INSERT INTO booking VALUES"
           " ('B7', 'ana@example.org'), ('C1', 'ben@example.org')")


# region: vulnerable
def my_seats_vulnerable(email):
    return db.execute(f"SELECT * FROM booking"
                      f" WHERE buyer = '{email}'").fetchall()
# endregion


# region: safe
def my_seats(email):
    return db.execute("SELECT * FROM booking WHERE buyer = %s",
                      [email]).fetchall()


SORTS = {"seat": "seat_id", "buyer": "buyer"}


def all_seats(sort):                 # a name cannot be a parameter
    return db.execute(f"SELECT * FROM booking"
                      f" ORDER BY {SORTS[sort]}").fetchall()
# endregion


attack = "x' OR true --"
print("--- pasted ---")
print(f"SELECT * FROM booking WHERE buyer = '{attack}'")
for row in my_seats_vulnerable(attack):
    print("    " + " | ".join(row))
print("--- parameter ---")
print("SELECT * FROM booking WHERE buyer = $1")
print("    $1 = " + attack)
print("    rows:", len(my_seats(attack)))
print("--- names ---")
print("sorted:", [seat for seat, _ in all_seats("seat")])
try:
    all_seats("buyer; DROP TABLE booking")
except KeyError:
    print("unknown sort order refused")
