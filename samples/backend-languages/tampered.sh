# run: sh
# needs: python3
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INDEX=1
wheel=seatcode-1.0.0-py3-none-any.whl
python3 - "$wheel" <<'PY'
import sys, zipfile
info = "seatcode-1.0.0.dist-info/"
with zipfile.ZipFile(sys.argv[1], "w") as z:
    z.writestr("seatcode.py", "ROWS = 'ABCDEFGHIJKL'\n")
    z.writestr(info + "METADATA",
        "Metadata-Version: 2.1\nName: seatcode\nVersion: 1.0.0\n")
    z.writestr(info + "WHEEL", "Wheel-Version: 1.0\n"
        "Generator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
    z.writestr(info + "RECORD", "")
PY

echo "--- pinned ---"
# region: pinned
# The lock file names the version and the digest of the archive.
digest=$(sha256sum "$wheel" | cut -d ' ' -f 1)
echo "seatcode==1.0.0 --hash=sha256:$digest" > requirements.txt
install() {
    python3 -m pip install -q --require-hashes --find-links . \
        --target "$1" -r requirements.txt 2>&1
}
install first > /dev/null && echo "untouched archive: installed"

# Somebody replaces the archive; name and version stay the same.
echo "extra bytes" >> "$wheel"
install second | grep -o 'THESE PACKAGES DO NOT MATCH THE HASHES'
ls second 2> /dev/null || echo "changed archive: nothing installed"
# endregion
