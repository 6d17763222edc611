# SPDX-License-Identifier: GPL-3.0-or-later
"""ask_server.py URL: has programs run by a CodeWar server, and checks what comes back."""
import json
import sys
import time
import urllib.error
import urllib.request


def run(language, code, text):
    body = json.dumps({"language": language, "code": code, "input": text}).encode()
    request = urllib.request.Request(sys.argv[1] + "/run", body, {"Content-Type": "application/json"})
    try:
        return json.load(urllib.request.urlopen(request, timeout=120))
    except urllib.error.HTTPError as error:
        return json.load(error)


def wait_for_server():
    for _ in range(600):
        try:
            with urllib.request.urlopen(sys.argv[1] + "/health", timeout=10) as answer:
                return answer.status
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    sys.exit("the server does not come up")


wait_for_server()
cpp = "#include <iostream>\nint main() { int a, b; std::cin >> a >> b; std::cout << a + b; }\n"
for language, code, verdict, output in (("python", "print(sum(map(int, input().split())))", "ok", "42\n"),
                                        ("cpp", cpp, "ok", "42"), ("cpp", "int main() {", "compile_error", "")):
    result = run(language, code, "40 2")
    if (result.get("verdict"), result.get("output")) != (verdict, output):
        sys.exit(f"{language}: expected {verdict} and {output!r}, got {result}")
    print(language, verdict, output.strip())
