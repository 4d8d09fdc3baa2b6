"""Dependency injection from nothing, at run time and earlier."""
import inspect

class Database:
    def insert(self, row):
        return f"saved {row}"

class Mailer:
    def send(self, to):
        return f"mail to {to}"

# region: by-hand
class HoldService:
    def __init__(self, database: Database, mailer: Mailer):
        self.database, self.mailer = database, mailer

    def hold(self, seat, buyer):
        return [self.database.insert(seat), self.mailer.send(buyer)]

class FakeMailer(Mailer):
    def __init__(self):
        self.sent = []

    def send(self, to):
        self.sent.append(to)

print("--- by-hand ---")
mailer = FakeMailer()
HoldService(Database(), mailer).hold("B9", "chidi@example.com")
print("a test sees:", mailer.sent)
# endregion

# region: container
class Container:
    """Reads constructor types while the program runs."""

    def __init__(self):
        self.made = {}

    def get(self, wanted, path=()):
        if wanted in self.made:
            return self.made[wanted]
        if wanted in path:
            raise LookupError(f"{wanted.__name__} needs itself")
        if not inspect.isclass(wanted) or wanted is str:
            raise LookupError(f"nothing makes a {wanted.__name__}")
        needs = parameters(wanted)
        built = [self.get(need, (*path, wanted)) for need in needs]
        self.made[wanted] = wanted(*built)
        return self.made[wanted]

def parameters(cls):
    if cls.__init__ is object.__init__:
        return []
    signature = inspect.signature(cls)
    return [p.annotation for p in signature.parameters.values()]
# endregion

container = Container()
print("--- run-time ---")
print(container.get(HoldService).hold("B7", "ana@example.com"))
shared = container.get(HoldService) is container.get(HoldService)
print("one instance:", shared)

class Payments:
    def __init__(self, api_key: str): ...

class Hall:
    def __init__(self, prices: "Prices"): ...

class Prices:
    def __init__(self, hall: Hall): ...

Hall.__init__.__annotations__["prices"] = Prices
for wanted in (Payments, Hall):
    try:
        container.get(wanted)
    except LookupError as error:
        print(f"get({wanted.__name__}): {error}")

# region: generator
def generate(cls, lines):
    """Writes the same wiring as source, before the program runs."""
    for need in parameters(cls):
        generate(need, lines)
    names = ", ".join(need.__name__.lower() for need in parameters(cls))
    lines.append(f"{cls.__name__.lower()} = {cls.__name__}({names})")
    return lines

print("--- compile-time ---")
source = "\n".join(generate(HoldService, []))
print(source)
made = dict(globals())
exec(source, made)
print(made["holdservice"].hold("B8", "ben@example.com"))
# endregion
