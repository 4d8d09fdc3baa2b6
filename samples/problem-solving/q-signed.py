import hashlib
import hmac
from urllib.parse import parse_qs, urlencode

SECRET = b"only for this example"

# region: sign
def signature(method, path, until, limit):
    text = f"{method}\n{path}\n{until}\n{limit}".encode()
    return hmac.new(SECRET, text, hashlib.sha256).hexdigest()

def sign(method, path, now, seconds=300, limit=20_000_000):
    until = now + seconds
    return path + "?" + urlencode({
        "until": until, "limit": limit,
        "sig": signature(method, path, until, limit)})
# endregion

# region: check
def check(method, address, now, size):
    path, _, query = address.partition("?")
    given = {k: v[0] for k, v in parse_qs(query).items()}
    try:
        until, limit = int(given["until"]), int(given["limit"])
        wanted = signature(method, path, until, limit)
        same = hmac.compare_digest(given["sig"].encode(),
                                   wanted.encode())
    except (KeyError, ValueError):
        return 400
    if not same or now >= until:
        return 403
    return 413 if size > limit else 201
# endregion

# region: probe
address = sign("PUT", "/posters/7f3a", now=1000)
print("in time    ", check("PUT", address, 1299, 4_000_000))
print("too late   ", check("PUT", address, 1300, 4_000_000))
print("too large  ", check("PUT", address, 1001, 21_000_000))
longer = address.replace("until=1300", "until=9999")
print("changed end", check("PUT", longer, 1001, 4_000_000))
print("other name ", check("PUT", address.replace("7f3a", "0000"),
                           1001, 4_000_000))
print("other verb ", check("DELETE", address, 1001, 0))
print("no sig     ", check("PUT", "/posters/7f3a", 1001, 1))
# endregion
