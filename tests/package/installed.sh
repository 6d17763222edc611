#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs in a bare Debian 12 with the packages in /packages: see clean-root.
set -eu
cd /packages

fail() {
    echo "FAIL: $*" >&2
    exit 1
}
as_user() {
    setpriv --reuid=student --regid=student --clear-groups env HOME=/home/student "$@"
}
expect() {
    [ "$2" = "$1" ] || fail "expected \"$1\", got \"$2\""
}

echo "== install"
export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet --quiet
apt-get install --quiet --quiet --yes --option APT::Install-Recommends=true ./*.deb >install.log 2>&1 ||
    { tail -n 40 install.log; fail "the packages cannot be installed"; }
useradd --create-home student

echo "== run, as root and as an ordinary user"
for who in env as_user; do
    $who codewar-runner doctor || fail "doctor as $who"
    for program in sum.cpp sum.py; do
        expect "sum 42" "$(echo 40 2 | $who codewar-runner run --quiet --sandbox bubblewrap $program)"
    done
done

echo "== serve"
# The function is a shell of its own in the background; the signal is for the server.
(as_user sh -c 'echo $$ >/tmp/server.pid; exec codewar-runner serve --listen 127.0.0.1:3000 --sandbox bubblewrap' \
    >serve.log 2>&1) &
server=$!
answer=$(as_user python3 - <<'PYTHON'
import json, time, urllib.request
body = json.dumps({"language": "python", "code": "print(6 * 7)"}).encode()
request = urllib.request.Request("http://127.0.0.1:3000/run", body, {"Content-Type": "application/json"})
for attempt in range(300):
    try:
        print(json.load(urllib.request.urlopen(request, timeout=60))["output"], end="")
        break
    except urllib.error.URLError:
        time.sleep(0.1)
PYTHON
)
kill "$(cat /tmp/server.pid)"
wait $server || { cat serve.log; fail "the server ended with $?"; }
expect 42 "$answer"

echo "== the window"
# What F5 ran comes into its history.
cat >window.sh <<'SHELL'
set -eu
codewar /packages/hello.py >/tmp/window.log 2>&1 &
window=$(timeout 60 xdotool search --sync --onlyvisible --name CodeWar | head -n 1)
xdotool windowfocus --sync "$window" key --window "$window" F5
python3 - <<'PYTHON'
import pathlib, sqlite3, sys, time
for attempt in range(600):
    for file in pathlib.Path.home().joinpath(".local/share").rglob("history*"):
        try:
            rows = sqlite3.connect(f"file:{file}?mode=ro", uri=True).execute("SELECT verdict FROM runs WHERE verdict IS NOT NULL").fetchall()
        except sqlite3.Error:
            continue
        if rows:
            sys.exit(None if rows == [("ok",)] else f"the run in the window ended with {rows}")
    time.sleep(0.1)
sys.exit("no run came into the window's history")
PYTHON
xdotool key --window "$window" ctrl+q || : # it may be gone before the keys come up
wait $! || { cat /tmp/window.log; exit 1; }
SHELL
chmod -R a+rX /packages
as_user QT_QPA_PLATFORM=xcb xvfb-run --auto-servernum --server-args='-screen 0 1600x1000x24 -nolisten tcp' \
    sh /packages/window.sh || fail "the window"
grep -q Error /tmp/window.log && { cat /tmp/window.log; fail "the window complained"; }

echo "== what a desktop and a reader find"
grep -q 'application/x-codewar-snippet:\*.codewar' /usr/share/mime/globs2 || fail "no type for snippet files"
for page in codewar codewar-runner codewar-runner-serve; do
    gzip --test /usr/share/man/man1/$page.1.gz || fail "no manual page $page"
done
test -s /usr/lib/codewar/codewar-charts.so || fail "no module for charts"
command -v ldd >/dev/null && ldd /usr/lib/codewar/codewar-charts.so | grep 'not found' && fail "the charts lack a library"

echo "== remove"
apt-get purge --quiet --quiet --yes codewar codewar-runner >remove.log 2>&1 ||
    { tail -n 40 remove.log; fail "the packages cannot be removed"; }
left=$(find /usr /etc /var/lib -name '*codewar*' ! -path '/var/lib/dpkg/*' ! -path '/usr/share/mime/*')
[ -z "$left" ] || fail "left behind: $left"
echo "The installed packages passed."
