# run: cpython
# needs: pip:fastapi==0.165.0 pip:httpx2==2.16.2
"""Two routes that match one address."""
from fastapi import FastAPI
from fastapi.testclient import TestClient

# region: given
app = FastAPI()

@app.get("/shows/{id}")
def show(id: int) -> dict:
    return {"show": id}

@app.get("/shows/next")
def next_show() -> dict:
    return {"show": 42, "isNext": True}

@app.get("/shows")
def shows(free: bool = False) -> list:
    return ["only with free seats" if free else "all"]
# endregion

def ask(app, method, path):
    client = TestClient(app, follow_redirects=False)
    answer = client.request(method, path)
    body = answer.json() if answer.content else ""
    if answer.status_code == 422:
        body = body["detail"][0]["loc"], body["detail"][0]["msg"]
    print(method, path, answer.status_code, body)

print("--- asked ---")
for path in ("/shows/7", "/shows/next", "/shows?free=yes", "/shows/"):
    ask(app, "GET", path)
ask(app, "PUT", "/shows/7")

# region: mended
mended = FastAPI()

@mended.get("/shows/next")  # the fixed route first
def next_show() -> dict:
    return {"show": 42, "isNext": True}

@mended.get("/shows/{id}")
def show(id: int) -> dict:
    return {"show": id}
# endregion

print("--- mended ---")
ask(mended, "GET", "/shows/next")
ask(mended, "GET", "/shows/7")
