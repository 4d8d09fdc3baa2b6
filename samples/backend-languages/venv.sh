# run: sh
# needs: python3
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# A library without an index: one file in the environment's folder.
python3 -m venv --without-pip .venv
site=$(.venv/bin/python -c 'import site
print(site.getsitepackages()[0])')
echo 'version = "2.7"' > "$site/seatcode.py"
ask='import seatcode; print(seatcode.version)'

echo "--- venv ---"
echo "\$ python3 -c '$ask'"
python3 -c "$ask" 2>&1 | tail -n 1
echo "\$ .venv/bin/python -c '$ask'"
.venv/bin/python -c "$ask"
