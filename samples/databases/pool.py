# run: cpython
# needs: postgresql pip:psycopg[binary] pip:psycopg-pool
import logging
import os

from psycopg_pool import ConnectionPool, PoolTimeout

logging.getLogger("psycopg.pool").setLevel(logging.CRITICAL)
URL = os.environ["DATABASE_URL"]

# region: pool
with ConnectionPool(URL, min_size=2, max_size=2, timeout=0.5,
                    open=True) as pool:
    for _ in range(1000):
        with pool.connection() as db:      # given back at the end
            db.execute("SELECT 1")
    print("1000 requests, connections:",
          pool.get_stats()["pool_size"])

    kept = [pool.getconn(), pool.getconn()]    # never given back
    try:
        with pool.connection():
            pass
    except PoolTimeout as error:
        print("third caller:", error)
    print("idle connections:", pool.get_stats()["pool_available"])
    for db in kept:
        pool.putconn(db)
# endregion
