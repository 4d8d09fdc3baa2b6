"""A signed session cookie and a CSRF token, from nothing."""
import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode

SECRET = b"from the environment, 32 random bytes"

# region: cookie
def sign(text: bytes) -> str:  # shortened to fit the page
    return hmac.new(SECRET, text, hashlib.sha256).hexdigest()[:16]

def dump(session: dict) -> str:
    payload = urlsafe_b64encode(json.dumps(session).encode())
    return f"{payload.decode()}.{sign(payload)}"

def load(cookie: str) -> dict:
    payload, _, signature = cookie.partition(".")
    if not hmac.compare_digest(sign(payload.encode()), signature):
        return {}
    return json.loads(urlsafe_b64decode(payload))

print("--- cookie ---")
cookie = dump({"buyer": "ana", "staff": False})
print("sent to the browser:", cookie)
payload, signature = cookie.split(".")
print("anyone can read it: ", urlsafe_b64decode(payload).decode())
forged = urlsafe_b64encode(b'{"buyer": "ana", "staff": true}')
print("genuine:", load(cookie))
print("forged: ", load(f"{forged.decode()}.{signature}"))
# endregion

# region: csrf
def token_for(session_id: str) -> str:
    return sign(b"csrf:" + session_id.encode())

def post(session_id: str, form: dict) -> int:
    expected = token_for(session_id)
    given = form.get("csrf_token", "")
    return 303 if hmac.compare_digest(expected, given) else 403

print("--- csrf ---")
# The browser attaches Ana's cookie to both requests.
own_page = {"seat": "B7", "csrf_token": token_for("ana-1")}
evil_page = {"seat": "L20"}
print("from our form:      ", post("ana-1", own_page))
print("from another site:  ", post("ana-1", evil_page))
stolen = {"seat": "B7", "csrf_token": token_for("ben-1")}
print("with Ben's token:   ", post("ana-1", stolen))
# endregion
