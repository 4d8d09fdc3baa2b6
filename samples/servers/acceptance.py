# run: cpython
# needs: nginx curl openssl
"""Checks your two instances and their proxy under load:
python3 acceptance.py site.ini

The file names your addresses and commands:

[site]
https = https://localhost:8443
http = http://localhost:8080
ca = fullchain.pem
kill = ./stack.sh kill
deploy = ./stack.sh deploy v2
rollback = ./stack.sh deploy v1
restore = ./stack.sh restore

GET /shows answers 200. GET /health answers JSON with the members
version and instance, where instance is another at each start of a
process. Without an argument the program tests itself."""
import configparser
import http.client
import json
import os
import shutil
import signal
import ssl
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from urllib.parse import urlsplit

class Unmet(Exception):
    """What was expected, and what was found."""

def get(site, path, address="https"):
    """Status, headers and body of a GET on a new connection."""
    url = urlsplit(site[address])
    if url.scheme == "https":
        connection = http.client.HTTPSConnection(
            url.hostname, url.port, timeout=10, context=site["trust"])
    else:
        connection = http.client.HTTPConnection(
            url.hostname, url.port, timeout=10)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        connection.close()

def command(site, name):
    """Run one of the reader's commands; what it printed."""
    done = subprocess.run(site[name], shell=True, text=True,
                          timeout=120, capture_output=True,
                          cwd=site["folder"])
    if done.returncode != 0:
        raise Unmet(f"expected `{name}` to end with 0, "
                    f"got {done.returncode}")
    return done.stdout.strip()

# region: load
def under_load(site, name):
    """Run a command while four buyers ask; count what they got."""
    seen, is_done = [], threading.Event()

    def buyer():
        while not is_done.is_set() or len(seen) < site["requests"]:
            try:
                seen.append(get(site, "/shows")[0])
            except OSError as fault:
                seen.append(type(fault).__name__)
            time.sleep(site["pause"])

    buyers = [threading.Thread(target=buyer) for _ in range(4)]
    for one in buyers:
        one.start()
    time.sleep(0.3)                      # the load comes first
    try:
        command(site, name)
    finally:
        is_done.set()
        for one in buyers:
            one.join()
    failed = [what for what in seen if what != 200]
    if failed:
        raise Unmet(f"expected no failed GET, got {failed[0]}")
# endregion

def health(site):
    status, _, body = get(site, "/health")
    if status != 200:
        raise Unmet(f"expected 200 from /health, got {status}")
    return json.loads(body)

def version(site):
    """The one version that answers, once there is only one."""
    for _ in range(20):
        found = {health(site).get("version") for _ in range(6)}
        if len(found) == 1:
            return found.pop()
        time.sleep(0.25)
    raise Unmet(f"expected one version, got {len(found)}")

def instances(site):
    return {health(site).get("instance") for _ in range(10)}

def https(site):
    status = get(site, "/shows")[0]
    if status != 200:
        raise Unmet(f"expected 200, got {status}")

def redirect(site):
    status, headers, _ = get(site, "/shows", "http")
    target = headers.get("Location", "nowhere")
    if status != 301 or not target.startswith("https://"):
        raise Unmet(f"expected 301 to https, got {status}")

def two(site):
    if len(instances(site)) != 2:
        raise Unmet(f"expected 2, got {len(instances(site))}")

# region: survive
def killed(site):
    site["before"] = instances(site)
    under_load(site, "kill")

def comes_back(site):
    end = time.monotonic() + site["patience"]
    while time.monotonic() < end:
        now = instances(site)
        if len(now) == 2 and now != site["before"]:
            return
        time.sleep(0.25)
    raise Unmet("expected a second instance soon, got none")

def deployed(site):
    site["old"] = version(site)
    under_load(site, "deploy")
    if version(site) == site["old"]:
        raise Unmet(f"expected a new version, got {site['old']}")

def rolled_back(site):
    under_load(site, "rollback")
    if version(site) != site["old"]:
        raise Unmet(f"expected {site['old']}, got {version(site)}")
# endregion

def restored(site):
    last = (command(site, "restore").split() or ["nothing"])[-1]
    if last != "equal":
        raise Unmet(f"expected equal, got {last}")

CRITERIA = [
    ("HTTPS answers 200, with your certificate", https),
    ("plain HTTP answers 301", redirect),
    ("two instances answer", two),
    ("no GET fails while one is killed", killed),
    ("the killed one comes back", comes_back),
    ("no GET fails during a deploy", deployed),
    ("no GET fails during a rollback", rolled_back),
    ("the backup is restored and equal", restored),
]

def examine(file, requests=1000, patience=20, say=print):
    """One line for each criterion; which of them failed."""
    config = configparser.ConfigParser(interpolation=None)
    config.read(file)
    folder = Path(file).resolve().parent
    site = {**config["site"], "folder": folder,
            "requests": requests, "patience": patience,
            "pause": 0.02 if requests < 1000 else 0,
            "trust": ssl.create_default_context(
                cafile=folder / config["site"]["ca"])}
    failed = []
    for what, check in CRITERIA:
        try:
            check(site)
            say(f"ok   {what}")
        except (Unmet, OSError, KeyError, ValueError,
                subprocess.SubprocessError) as why:
            failed.append(what)
            print(f"FAIL {what}: {why}")
    met = len(CRITERIA) - len(failed)
    print(f"{met} of {len(CRITERIA)} criteria met")
    return failed

# region: self-test
HERE = Path(__file__).parent
FILES = ["stack.sh", "harness.sh", "backend.py", "site.conf"]
VARIANTS = [  # what is broken, criterion, file, old text, new text
    ("a proxy that does not try again", "while one is killed",
     "site.conf", "error timeout;", "off;"),
    ("no supervisor", "comes back", "stack.sh",
     "wait $! || true", 'wait $! || true; rm -f "$state/run/$1"'),
    ("a rollback to the wrong version", "rollback", "stack.sh",
     'start_two "$1")', 'start_two "${1/v1/v3}")'),
    ("a backup of the wrong folder", "restored", "stack.sh",
     '-C "$state/uploads" .', '-C "$state/run" .'),
]

def try_variant(name, old, new, say):
    """Start the worked solution with one edit, and examine it."""
    with tempfile.TemporaryDirectory() as copy:
        for file in FILES:
            shutil.copy(HERE / file, copy)
        text = Path(copy, name).read_text("utf-8")
        assert old in text, f"{name} does not contain {old}"
        Path(copy, name).write_text(text.replace(old, new), "utf-8")
        os.environ["STATE"] = f"{copy}/state"
        up = subprocess.Popen(["bash", f"{copy}/stack.sh", "up"],
                              stdout=subprocess.PIPE, text=True,
                              stderr=subprocess.DEVNULL)
        try:
            secure, plain = up.stdout.readline().split()
            stack = f"bash {copy}/stack.sh"
            Path(copy, "site.ini").write_text(
                f"[site]\nhttps = {secure}\nhttp = {plain}\n"
                "ca = state/etc/tls/fullchain.pem\n"
                f"kill = {stack} kill\ndeploy = {stack} deploy v2\n"
                f"rollback = {stack} deploy v1\n"
                f"restore = {stack} restore\n", "utf-8")
            return examine(Path(copy, "site.ini"), 100, 5, say)
        finally:
            up.send_signal(signal.SIGTERM)
            up.wait()

def self_test():
    """The worked solution passes; each broken variant fails once."""
    print("--- worked ---", flush=True)
    assert try_variant("stack.sh", "", "", print) == []
    print("--- broken ---")
    for what, criterion, *edit in VARIANTS:
        print(f"{what}:", flush=True)
        failed = try_variant(*edit, lambda line: None)
        assert len(failed) == 1 and criterion in failed[0], failed
# endregion

if __name__ == "__main__":
    if len(sys.argv) > 1:
        if not Path(sys.argv[1]).exists():
            sys.exit(f"There is no file {sys.argv[1]}.")
        sys.exit(1 if examine(sys.argv[1]) else 0)
    if not all((HERE / name).exists() for name in FILES):
        sys.exit("Which file? python3 acceptance.py site.ini")
    self_test()
