# run: cpython
# needs: postgresql pip:psycopg[binary]
from terminals import Terminal

ana, ben = Terminal("ana"), Terminal("ben")


def begin(level):
    ana.quietly("DROP TABLE IF EXISTS hall, usher",
                "CREATE TABLE hall (free int, price int)",
                "INSERT INTO hall VALUES (240, 2450)",
                "CREATE TABLE usher (name text, on_duty boolean)",
                "INSERT INTO usher VALUES ('ana', true), ('ben', true)")
    ana.types("BEGIN ISOLATION LEVEL " + level)
    ben.types("BEGIN ISOLATION LEVEL " + level)


def lost_update(level):
    begin(level)
    ana.types("SELECT free FROM hall")
    ben.types("SELECT free FROM hall")
    ana.types("UPDATE hall SET free = 239")     # 240 - 1
    ana.types("COMMIT")
    ben.types("UPDATE hall SET free = 239")     # 240 - 1
    ben.types("COMMIT")
    ana.types("SELECT free FROM hall")


def non_repeatable_read(level):
    begin(level)
    ana.types("SELECT price FROM hall")
    ben.types("UPDATE hall SET price = 3100")
    ben.types("COMMIT")
    ana.types("SELECT price FROM hall")
    ana.types("COMMIT")


def write_skew(level):
    begin(level)
    ana.types("SELECT count(*) FROM usher WHERE on_duty")
    ben.types("SELECT count(*) FROM usher WHERE on_duty")
    ana.types("UPDATE usher SET on_duty = false WHERE name = 'ana'")
    ben.types("UPDATE usher SET on_duty = false WHERE name = 'ben'")
    ana.types("COMMIT")
    ben.types("COMMIT")
    ana.types("SELECT count(*) FROM usher WHERE on_duty")


print("--- lost-update ---")
lost_update("READ COMMITTED")
print("--- lost-update-refused ---")
lost_update("REPEATABLE READ")
print("--- non-repeatable-read ---")
non_repeatable_read("READ COMMITTED")
print("--- write-skew ---")
write_skew("REPEATABLE READ")
print("--- write-skew-refused ---")
write_skew("SERIALIZABLE")
