"""The two contracts between a Python server and a framework."""
# region: apps
def wsgi_app(environ, start_response):
    body = f"WSGI {environ['REQUEST_METHOD']} {environ['PATH_INFO']}"
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [body.encode()]

async def asgi_app(scope, receive, send):
    await receive()
    body = f"ASGI {scope['method']} {scope['path']}".encode()
    start = {"type": "http.response.start", "status": 200}
    await send({**start, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})
# endregion

print("--- apps ---")
def start_response(status, headers):
    print("start_response:", status, headers)

environ = {"REQUEST_METHOD": "GET", "PATH_INFO": "/shows"}
print("returned:", wsgi_app(environ, start_response))

async def receive():
    return {"type": "http.request", "body": b"", "more_body": False}

async def send(message):
    told = message.get("status", message.get("body"))
    print("send:", message["type"], told)

scope = {"type": "http", "method": "GET", "path": "/shows"}
call = asgi_app(scope, receive, send)
try:
    call.send(None)  # what an event loop does for thousands of calls
except StopIteration:
    pass
