"""Configuration from the environment, checked at the start."""
from dataclasses import dataclass, field

# region: settings
FLAGS = {"true": True, "false": False}

@dataclass(frozen=True)
class Settings:
    database_url: str = field(repr=False)  # secret: not in the logs
    hold_minutes: int
    debug: bool

def read(environ) -> Settings:
    faults = []

    def get(name, parse, default=None):
        text = environ.get(name, default)
        try:
            return parse(text)
        except (KeyError, TypeError, ValueError):
            faults.append(f"{name}={text}" if text else f"no {name}")

    settings = Settings(get("DATABASE_URL", "".join),
                        get("HOLD_MINUTES", int, "5"),
                        get("DEBUG", FLAGS.__getitem__, "false"))
    if faults:
        raise SystemExit("cannot start: " + ", ".join(faults))
    return settings
# endregion

print("$ DATABASE_URL=postgresql://db/box python app.py")
print(read({"DATABASE_URL": "postgresql://db/box"}))
print()
print("$ HOLD_MINUTES=five DEBUG=False python app.py")
try:
    read({"HOLD_MINUTES": "five", "DEBUG": "False"})
except SystemExit as stop:
    print(stop)
print()
print(">>> bool('false')")
print(bool("false"))
