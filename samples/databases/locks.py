# run: cpython
# needs: postgresql pip:psycopg[binary]
from terminals import Terminal

ana, ben = Terminal("ana"), Terminal("ben")


def fresh():
    ana.quietly("DROP TABLE IF EXISTS seat",
                "CREATE TABLE seat (id text PRIMARY KEY, buyer text)",
                "INSERT INTO seat (id) VALUES ('B7'), ('B8'), ('B9')")


def take(seat, buyer):
    return f"UPDATE seat SET buyer = '{buyer}' WHERE id = '{seat}'"


def take_free(seat, buyer):
    return take(seat, buyer) + " AND buyer IS NULL"


def for_update():
    ana.types("BEGIN")
    ana.types("SELECT id FROM seat WHERE id = 'B7' FOR UPDATE")
    ben.types("SELECT id FROM seat WHERE id = 'B7'")
    ben.types("SELECT id FROM seat WHERE id = 'B7'"
              " FOR UPDATE NOWAIT")
    ben.types("SELECT id FROM seat ORDER BY id LIMIT 1"
              " FOR UPDATE SKIP LOCKED")
    ana.types("ROLLBACK")


def deadlock():
    ana.quietly("SET deadlock_timeout = '60s'")
    ben.quietly("SET deadlock_timeout = '100ms'")
    ana.types("BEGIN")
    ana.types(take("B7", "ana"))
    ben.types("BEGIN")
    ben.types(take("B8", "ben"))
    ana.types_and_waits(take("B8", "ana"))
    ben.types(take("B7", "ben"))
    ben.types("ROLLBACK")
    ana.gets_answer()
    ana.types("COMMIT")


def same_order():
    ana.types("BEGIN")
    ana.types(take_free("B7", "ana"))
    ben.types("BEGIN")
    ben.types_and_waits(take_free("B7", "ben"))
    ana.types(take_free("B8", "ana"))
    ana.types("COMMIT")
    ben.gets_answer()
    ben.types("ROLLBACK")


for case in (for_update, deadlock, same_order):
    print(f"--- {case.__name__.replace('_', '-')} ---")
    fresh()
    case()
