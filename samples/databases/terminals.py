# tested by: double-booking.py
# Needs: pip install "psycopg[binary]"; DATABASE_URL in the environment
"""Two people at two terminals. Each statement is printed as it is
sent, with the answer of the server below it, as psql shows it."""
import os
import re
import textwrap
import time
from threading import Thread

import psycopg

URL = os.environ["DATABASE_URL"]


class Terminal:
    all = []

    def __init__(self, name):
        Terminal.all.append(self)
        self.name = name
        self.db = psycopg.connect(URL, autocommit=True)
        self.pid = self.db.info.backend_pid
        self.waiting = None

    def quietly(self, *statements):
        for sql in statements:
            self.db.execute(sql)

    def types(self, sql):
        """Sends a statement and prints what comes back."""
        self.show(sql)
        self.answer_with(self.send(sql))

    def show(self, sql):
        print(textwrap.fill(f"{self.name}=> {sql};", 68,
                            subsequent_indent=" " * 7))

    def answer_with(self, text):
        print(textwrap.indent(text, " " * 7))

    def send(self, sql):
        try:
            found = self.db.execute(sql)
        except psycopg.Error as error:
            return screen(f"ERROR: {error.sqlstate}:"
                          f" {error.diag.message_primary}\n"
                          f"{error.diag.message_detail or ''}")
        if found.description is None:
            return found.statusmessage
        rows = [" | ".join(str(value) for value in row)
                for row in found.fetchall()]
        return "\n".join([*rows, f"({len(rows)} rows)"]
                         if len(rows) != 1 else rows)

    def types_and_waits(self, sql):
        """For a statement that another transaction makes wait."""
        self.show(sql)
        self.answer = ""

        def run():
            self.answer = self.send(sql)

        self.waiting = Thread(target=run)
        self.waiting.start()
        with psycopg.connect(URL, autocommit=True) as watch:
            while not watch.execute(
                    "SELECT pg_blocking_pids(%s)",
                    [self.pid]).fetchone()[0]:
                time.sleep(0.01)
        self.answer_with("... waits")

    def gets_answer(self):
        self.waiting.join()
        print(f"{self.name}:  the statement that waited ends")
        self.answer_with(self.answer)


def screen(text):
    """Names come before the breaks: a number has four digits or
    seven, and a line would break at another word."""
    text = name_processes(text)
    lines = [textwrap.wrap(line, 60) for line in text.splitlines()]
    return "\n".join(part for line in lines for part in line)


def name_processes(text):
    """The numbers of processes differ from run to run."""
    for terminal in Terminal.all:
        text = text.replace(str(terminal.pid), terminal.name)
    return re.sub(r"transaction \d+", "transaction N", text)
