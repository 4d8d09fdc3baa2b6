# run: cpython
import asyncio
import re
import sys
import time


async def draw_pdf():
    time.sleep(0.4)  # waits without await: the loop stands still


async def health():
    begun = time.perf_counter()
    await asyncio.sleep(0)
    return time.perf_counter() - begun


async def main():
    async with asyncio.TaskGroup() as group:
        answer = group.create_task(health())
        group.create_task(draw_pdf())
    late = answer.result() >= 0.4
    print("health waited for the PDF:", late, file=sys.stderr)


class Terminal:
    """Prints a line of the log without what differs each time."""

    def write(self, text):
        text = re.sub(r"took [\d.]+", "took N", text)
        text = re.sub(r" created at .*(?=> took)", "", text)
        text = re.sub(r" coro=.*? done, defined at \S*/",
                      " coro=<draw_pdf() done, defined at ", text)
        text = text.replace("q-blocked.py", "server.py")
        sys.stdout.write(text)

    def flush(self):
        pass


sys.stderr = Terminal()
print("$ PYTHONASYNCIODEBUG=1 python3 server.py")
asyncio.run(main(), debug=True)
