# run: cpython
import asyncio

# region: limit
LIMIT = 10


async def ask_all(ask, buyers):
    """Asks for every buyer, at most ten at once, each for 2 s."""
    places = asyncio.Semaphore(LIMIT)

    async def one(buyer):
        async with places:
            try:
                async with asyncio.timeout(2):
                    return await ask(buyer)
            except TimeoutError:
                return "unknown"

    return await asyncio.gather(*(one(buyer) for buyer in buyers))
# endregion


running = busiest = 0


async def provider(buyer: int) -> str:
    global running, busiest
    running += 1
    busiest = max(busiest, running)
    try:
        await asyncio.sleep(3600 if buyer == 7 else 0.01)
        return "paid"
    finally:
        running -= 1


answers = asyncio.run(ask_all(provider, range(200)))
for word in ("paid", "unknown"):
    print(f"{word}: {answers.count(word)}")
print("buyer 7:", answers[7])
print("at most at once:", busiest)
