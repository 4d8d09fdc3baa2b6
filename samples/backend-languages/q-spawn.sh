# run: sh
# needs: python3
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# region: given
cat > tickets.py <<'PYTHON'
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

def check(ticket):
    return ticket % 97 == 0

fresh = get_context("spawn")  # each worker imports this file

with ProcessPoolExecutor(2, fresh) as pool:
    print(sum(pool.map(check, range(240), chunksize=60)))
PYTHON
# endregion

echo "--- broken ---"
echo '$ python3 tickets.py'
tell='^RuntimeError|start a new|bootstrapping|BrokenProcessPool'
{ python3 tickets.py 2>&1 || true; } | grep -E "$tell" \
  | sed 's/^ *//' | awk '!seen[$0]++' | fold -s -w 60 | sed 's/ *$//'

# The same with the guard.
sed -i -e 's/^with/if __name__ == "__main__":\n  with/' \
  -e 's/^    print/      print/' tickets.py
echo "--- mended ---"
echo '$ tail -n 3 tickets.py'
tail -n 3 tickets.py
echo '$ python3 tickets.py'
python3 tickets.py
