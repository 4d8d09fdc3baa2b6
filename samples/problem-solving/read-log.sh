# Ask the ticket log with tools that any Linux server has.
set -eu
run() { printf '$ %s\n' "$1"; eval "$1"; }   # print a command, run it

echo "--- fields ---"
run "grep 'booking=1274' ticket-log.txt"
echo "--- compare ---"
run "grep 'show=10-27' ticket-log.txt | cut -d' ' -f6 | sort | uniq -c"
run "grep 'show=10-27' ticket-log.txt | cut -d' ' -f2,6 \\
  | sort | uniq -c"
echo "--- edges ---"
run "grep -m1 'says=20:30' ticket-log.txt"
run "grep 'says=20:30' ticket-log.txt | tail -1"
run "grep -A1 'booking=1274' ticket-log.txt | tail -1"
echo "--- scope ---"
run "grep 'says=20:30' ticket-log.txt | grep -v 'show=10-27' \\
  | cut -d' ' -f4-6"
