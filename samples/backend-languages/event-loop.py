# run: cpython
import asyncio


async def ask_provider(buyer: str, turns: int) -> str:
    print(f"{buyer}: request sent")
    for _ in range(turns):
        await asyncio.sleep(0)  # waiting: the loop may run others
    print(f"{buyer}: answer arrived")
    return f"{buyer} paid"


async def main() -> None:
    async with asyncio.TaskGroup() as group:
        ana = group.create_task(ask_provider("Ana", 3))
        ben = group.create_task(ask_provider("Ben", 1))
    print(ana.result(), "and", ben.result())


asyncio.run(main())
