# run: cpython
# needs: pip:flask==3.1.3
"""A poster for a show: accept the file, trust nothing about it."""
import io
import pathlib
import tempfile
import uuid

from flask import Flask, abort, request

# region: upload
POSTERS = pathlib.Path(tempfile.mkdtemp())
KINDS = {b"\x89PNG\r\n\x1a\n": ".png", b"\xff\xd8\xff": ".jpg"}

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024

@app.post("/shows/<int:show>/poster")
def poster(show):
    data = request.files["poster"].read()
    kind = next((k for k in KINDS if data.startswith(k)), None)
    if kind is None:
        abort(415)
    name = f"{uuid.uuid4().hex}{KINDS[kind]}"  # never the buyer's name
    (POSTERS / name).write_bytes(data)
    return {"stored as": name[32:]}, 201
# endregion

# region: client
client = app.test_client()

def send(name, data):
    form = {"poster": (io.BytesIO(data), name)}
    return client.post("/shows/1/poster", data=form).status_code

print("a picture:", send("gala.png", b"\x89PNG\r\n\x1a\n" + b"0" * 99))
print("a page called gala.png:", send("gala.png", b"<script>"))
print("3 MiB:", send("big.png", b"0" * 3 * 1024 * 1024))
outside = send("../../app.py", b"\x89PNG\r\n\x1a\n")
kept = sorted(path.suffix for path in POSTERS.iterdir())
print("a path as a name:", outside, "kept as", kept)
# endregion
