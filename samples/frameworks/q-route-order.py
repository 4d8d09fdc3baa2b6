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

# region: asked
client = TestClient(app)
for path in ("/shows/7", "/shows/next", "/shows?free=yes", "/shows/"):
    answer = client.get(path, follow_redirects=False)
    body = answer.json() if answer.content else ""
    if answer.status_code == 422:
        body = body["detail"][0]["loc"], body["detail"][0]["msg"]
    print(path, answer.status_code, body)
print("PUT", client.put("/shows/7").status_code)
# endregion
