name = "Zoë Müller"

print("--- bug ---")
# region: bug
raw = name.encode("utf-8")
print(raw)
seen = raw.decode("cp1252")           # the reader guessed wrong
print("on the ticket:", seen)
# endregion

print("--- repair ---")
# region: repair
print("repaired:    ", seen.encode("cp1252").decode("utf-8"))
try:
    b"Z\xeb".decode("utf-8")          # latin-1 bytes, read as UTF-8
except UnicodeDecodeError as error:
    print(error)
print("too late:    ", b"Z\xeb".decode("utf-8", errors="replace"))
# endregion

print("--- lengths ---")
# region: lengths
import unicodedata
two = unicodedata.normalize("NFD", "Zoë")
print("Zoë" == two, len("Zoë"), len(two), len("Zoë".encode("utf-8")))
print("Zoë" == unicodedata.normalize("NFC", two))
# endregion
