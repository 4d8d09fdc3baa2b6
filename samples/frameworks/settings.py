"""Configuration from the environment, checked at the start."""
from dataclasses import dataclass, field, fields

# region: settings
@dataclass(frozen=True)
class Settings:
    database_url: str = field(repr=False)
    secret_key: str = field(repr=False)
    hold_minutes: int = 5
    debug: bool = False

    @classmethod
    def read(cls, environ):
        values, faults = {}, []
        for f in fields(cls):
            name = f.name.upper()
            text = environ.get(name)
            if text is None:
                if f.name in ("database_url", "secret_key"):
                    faults.append(f"{name} is missing")
                continue
            try:
                values[f.name] = PARSERS[f.type](text)
            except (KeyError, ValueError):
                faults.append(f"{name} is no {f.type.__name__}: {text}")
        if faults:
            raise SystemExit("; ".join(faults))
        return cls(**values)

FLAGS = {"true": True, "false": False}
PARSERS = {str: str, int: int, bool: lambda text: FLAGS[text]}
# endregion

# region: use
good = {"DATABASE_URL": "postgresql://db/box", "SECRET_KEY": "k3y"}
print(Settings.read(good))
try:
    Settings.read({"HOLD_MINUTES": "five", "DEBUG": "False"})
except SystemExit as stop:
    print("refuses to start:", stop)
print("why not bool():", bool("false"))
# endregion
