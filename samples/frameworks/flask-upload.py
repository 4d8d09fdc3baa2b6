# run: cpython
# needs: pip:flask==3.1.3
"""A poster for a show: accept the file, trust nothing about it."""
import io
import pathlib
import tempfile
import uuid

from flask import Flask, abort, request

# region: upload
POSTERS = pathlib.Path(tempfile.mkdtemp())  # not below the web root
KINDS = {b"\x89PNG\r\n\x1a\n": ".png", b"\xff\xd8\xff": ".jpg"}

app = Flask(__name__)
app.config["MAX_CONTENT_LENGTH"] = 2 * 1024 * 1024

@app.post("/shows/<int:show>/poster")
def poster(show):
    file = request.files["poster"]
    start = file.stream.read(8)  # the first bytes, not the whole file
    file.stream.seek(0)
    kind = next((k for k in KINDS if start.startswith(k)), None)
    if kind is None:
        abort(415)
    name = uuid.uuid4().hex + KINDS[kind]  # never the sender's name
    file.save(POSTERS / name)  # copies piece by piece
    return {"stored": name}, 201
# endregion

client = app.test_client()

def send(what, name, data):
    form = {"poster": (io.BytesIO(data), name)}
    answer = client.post("/shows/1/poster", data=form)
    print(f"{what:17} {name:15} {answer.status}")

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 99
send("a picture", "gala.png", PNG)
send("a page", "gala.png", b"<script>steal()</script>")
send("3 MiB", "big.png", PNG + b"0" * 3 * 1024 * 1024)
send("a path as a name", "../../app.py", PNG)
for path in POSTERS.iterdir():
    assert len(path.stem) == 32
    print("in the folder:   ", f"<32 characters>{path.suffix}")
