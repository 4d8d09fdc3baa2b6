"""The two contracts between a Python server and a framework."""
# region: wsgi
def wsgi_app(environ, start_response):
    body = f"WSGI {environ['REQUEST_METHOD']} {environ['PATH_INFO']}"
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [body.encode()]

print("--- wsgi ---")
def start_response(status, headers):
    print(status, headers)

environ = {"REQUEST_METHOD": "GET", "PATH_INFO": "/shows"}
print(b"".join(wsgi_app(environ, start_response)))
# endregion

# region: asgi
async def asgi_app(scope, receive, send):
    request = await receive()
    body = f"ASGI {scope['method']} {scope['path']}".encode()
    start = {"type": "http.response.start", "status": 200}
    await send({**start, "headers": [(b"content-type", b"text/plain")]})
    await send({"type": "http.response.body", "body": body})

print("--- asgi ---")
async def receive():
    return {"type": "http.request", "body": b"", "more_body": False}

async def send(message):
    print(message["type"], message.get("status", message.get("body")))

scope = {"type": "http", "method": "GET", "path": "/shows"}
call = asgi_app(scope, receive, send)
try:
    call.send(None)  # what an event loop does for thousands of calls
except StopIteration:
    print("finished")
# endregion
