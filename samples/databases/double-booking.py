# run: cpython
# needs: postgresql pip:psycopg[binary]
from terminals import Terminal

LOOK = "SELECT buyer FROM booking WHERE seat_id = 'B7'"
ana, ben = Terminal("ana"), Terminal("ben")

print("--- race ---")
ana.quietly("DROP TABLE IF EXISTS booking",
            "CREATE TABLE booking"
            " (show_id int, seat_id text, buyer text)")
ana.types(LOOK)
ben.types(LOOK)
ana.types("INSERT INTO booking VALUES (1, 'B7', 'ana')")
ben.types("INSERT INTO booking VALUES (1, 'B7', 'ben')")
ana.types("SELECT seat_id, buyer FROM booking")

print("--- constraint ---")
ana.quietly("TRUNCATE booking")
ana.types("ALTER TABLE booking ADD UNIQUE (show_id, seat_id)")
ana.types(LOOK)
ben.types(LOOK)
ana.types("INSERT INTO booking VALUES (1, 'B7', 'ana')")
ben.types("INSERT INTO booking VALUES (1, 'B7', 'ben')")
