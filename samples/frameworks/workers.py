# run: cpython
# needs: pip:flask==3.1.3 pip:gunicorn==27.0.1
"""Two Gunicorn workers: what they share, and what they do not."""
import atexit
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

# region: app
APP = '''
import os, pathlib, time
from flask import Flask

app = Flask(__name__)
served = 0            # a global: one a process, not one a site

@app.get("/slow/<name>")
def slow(name):
    global served
    served += 1
    pathlib.Path(f"started-{name}").touch()
    while not pathlib.Path("release").exists():
        time.sleep(0.01)
    return f"{os.getpid()} {served}"
'''
# endregion

folder = pathlib.Path(tempfile.mkdtemp())
(folder / "boxoffice.py").write_text(APP)
gunicorn = pathlib.Path(sys.executable).parent / "gunicorn"
server = subprocess.Popen(
    [gunicorn, "-w", "2", "-b", "unix:http.sock", "boxoffice:app"],
    cwd=folder, stderr=subprocess.DEVNULL)
atexit.register(server.terminate)

import http.client
import socket

def get(name, answers):
    for _ in range(3000):
        if (folder / "http.sock").exists():
            break
        time.sleep(0.02)
    connection = http.client.HTTPConnection("localhost")
    connection.sock = socket.socket(socket.AF_UNIX)
    connection.sock.connect(str(folder / "http.sock"))
    connection.request("GET", f"/slow/{name}")
    answers[name] = connection.getresponse().read().decode().split()

def started(name, seconds):
    for _ in range(int(seconds / 0.02)):
        if (folder / f"started-{name}").exists():
            return True
        time.sleep(0.02)
    return False

# region: requests
answers = {}
threads = []
for name in ("ana", "ben", "chidi"):
    thread = threading.Thread(target=get, args=(name, answers))
    threads.append(thread)
    thread.start()
    seconds = 1 if name == "chidi" else 60
    print(f"{name:6}", "running" if started(name, seconds) else "waits")

(folder / "release").touch()
for thread in threads:
    thread.join()
print("processes:", len({pid for pid, _ in answers.values()}))
print("counted by Ana's and Ben's:",
      [answers[name][1] for name in ("ana", "ben")])
# endregion
