# run: cpython
import asyncio

# region: race
async def sell(shelf, buyer):
    if shelf["left"] > 0:
        await asyncio.sleep(0)        # e.g. waiting for the card
        shelf["left"] -= 1
        shelf["sold_to"].append(buyer)
# endregion

# region: fix
async def sell_safely(shelf, buyer, lock):
    async with lock:                  # check and act, undivided
        await sell(shelf, buyer)
# endregion

async def main():
    buyers = ["Ana", "Ben", "Chidi", "Dara"]
    shelf = {"left": 1, "sold_to": []}
    await asyncio.gather(*(sell(shelf, b) for b in buyers))
    print("unsafe:", shelf)

    shelf, lock = {"left": 1, "sold_to": []}, asyncio.Lock()
    await asyncio.gather(*(sell_safely(shelf, b, lock)
                           for b in buyers))
    print("locked:", shelf)

    shelf = {"left": 1, "sold_to": []}
    for buyer in buyers:              # one at a time: looks right
        await sell(shelf, buyer)
    print("by hand:", shelf)

asyncio.run(main())
