# run: sh
# needs: python3
set -eu
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

python3 -m venv --without-pip .venv

where='import sys; print(sys.prefix != sys.base_prefix)'
echo "the machine's python is in an environment: $(
    python3 -c "$where")"
echo "the project's python is in an environment: $(
    .venv/bin/python -c "$where")"
