# run: sh
# needs: python3
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

# No line "if __name__ ..." around the start of the pool.
cat > tickets.py <<'PYTHON'
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

def check(ticket):
    return ticket % 97 == 0

fresh = get_context("spawn")  # each worker imports this file

with ProcessPoolExecutor(2, fresh) as pool:
    print(sum(pool.map(check, range(240), chunksize=60)))
PYTHON

echo '$ python3 tickets.py'
tell='^RuntimeError|starting a new|bootstrapping|BrokenProcessPool'
{ python3 tickets.py 2>&1 || true; } | grep -E "$tell" \
  | awk '!seen[$0]++' | fold -s -w 60

# The same with the guard.
sed -i -e 's/^with/if __name__ == "__main__":\n  with/' \
  -e 's/^    print/      print/' tickets.py
echo
echo '$ tail -n 3 tickets.py'
tail -n 3 tickets.py
echo '$ python3 tickets.py'
python3 tickets.py
