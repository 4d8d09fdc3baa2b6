# run: cpython
import asyncio

BUYERS = ["Ana", "Ben", "Chidi", "Dara"]

print("--- race ---")
# region: race
async def sell(shelf, buyer):
    if shelf["left"] > 0:             # check
        await asyncio.sleep(0)        # wait, as for the card
        shelf["left"] -= 1            # act
        shelf["sold_to"].append(buyer)

async def at_once(shelf):
    await asyncio.gather(*(sell(shelf, b) for b in BUYERS))

shelf = {"left": 1, "sold_to": []}
asyncio.run(at_once(shelf))
print("at once:", shelf)
# endregion

print("--- one-by-one ---")
# region: one-by-one
async def one_by_one(shelf):
    for buyer in BUYERS:
        await sell(shelf, buyer)

shelf = {"left": 1, "sold_to": []}
asyncio.run(one_by_one(shelf))
print("one after another:", shelf)
# endregion

print("--- fix ---")
# region: fix
async def sell_safely(shelf, buyer, lock):
    async with lock:                  # check and act, undivided
        await sell(shelf, buyer)

async def at_once_safely(shelf):
    lock = asyncio.Lock()
    await asyncio.gather(
        *(sell_safely(shelf, b, lock) for b in BUYERS))

shelf = {"left": 1, "sold_to": []}
asyncio.run(at_once_safely(shelf))
print("at once, with a lock:", shelf)
# endregion
