"""A signed session cookie and a CSRF token, from nothing."""
import hashlib
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode

SECRET = b"from the environment, 32 random bytes"

# region: cookie
def sign(text: bytes) -> str:  # shortened to fit the page
    return hmac.new(SECRET, text, hashlib.sha256).hexdigest()[:16]

def load(cookie: str) -> dict:
    payload, _, signature = cookie.partition(".")
    if not hmac.compare_digest(sign(payload.encode()), signature):
        return {}  # forged: treat as nobody
    return json.loads(urlsafe_b64decode(payload))
# endregion

def dump(session: dict) -> str:
    payload = urlsafe_b64encode(json.dumps(session).encode())
    return f"{payload.decode()}.{sign(payload)}"

print("--- cookie ---")
cookie = dump({"buyer": "ana", "staff": False})
payload, signature = cookie.split(".")
print("HTTP/1.1 200 OK")
print(f"Set-Cookie: session={payload}\n  .{signature}\n")
print("decoded:", urlsafe_b64decode(payload).decode())
forged = urlsafe_b64encode(b'{"buyer": "ana", "staff": true}')
print("genuine:", load(cookie))
print("changed:", load(f"{forged.decode()}.{signature}"))

def token_for(session_id: str) -> str:
    return sign(b"csrf:" + session_id.encode())

def post(session_id: str, form: dict) -> str:
    expected = token_for(session_id)
    given = form.get("csrf_token", "")
    is_ours = hmac.compare_digest(expected, given)
    return "303 See Other" if is_ours else "403 Forbidden"

def tell(origin: str, form: dict) -> None:
    print(f"POST /shows/42/holds HTTP/1.1   <- a page of {origin}")
    print("Cookie: session_id=ana-1")
    print("&".join(f"{key}={value}" for key, value in form.items()))
    print(f"HTTP/1.1 {post('ana-1', form)}\n")

print("--- csrf ---")
tell("our site", {"seat": "B7", "csrf_token": token_for("ana-1")})
tell("evil.example", {"seat": "L20"})
tell("evil.example", {"seat": "L20", "csrf_token": token_for("ben-1")})
