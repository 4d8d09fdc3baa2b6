# run: sh
# needs: python3
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INDEX=1
export PIP_ROOT_USER_ACTION=ignore PIP_FIND_LINKS=.
wheel=seatcode-1.0.0-py3-none-any.whl
python3 - "$wheel" <<'PY'
import sys, zipfile
info = "seatcode-1.0.0.dist-info/"
with zipfile.ZipFile(sys.argv[1], "w") as z:
    for name, text in {
        "seatcode.py": "ROWS = 'ABCDEFGHIJKL'\n",
        info + "METADATA":
            "Metadata-Version: 2.1\nName: seatcode\nVersion: 1.0.0\n",
        info + "WHEEL": "Wheel-Version: 1.0\n"
            "Generator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        info + "RECORD": "",
    }.items():
        z.writestr(zipfile.ZipInfo(name), text)
PY
digest=$(sha256sum "$wheel" | cut -d ' ' -f 1)
echo "seatcode==1.0.0 --hash=sha256:$digest" > requirements.txt
install='pip install --require-hashes -r requirements.txt'

echo "--- pinned ---"
echo '$ cat requirements.txt'
sed -E 's/([0-9a-f]{8})[0-9a-f]{56}/\1.../' requirements.txt
echo "\$ $install"
python3 -m $install --target first | tail -n 1

# Somebody replaces the archive; name and version stay the same.
echo "extra bytes" >> "$wheel"
echo '# now the archive is replaced, under the same name and version'
echo "\$ $install"
python3 -m $install --target second 2>&1 |
  grep -E 'ERROR|Expected|Got' |
  sed -E 's/(MATCH THE HASHES).*/\1 .../
    s/([0-9a-f]{8})[0-9a-f]{56}/\1.../'
