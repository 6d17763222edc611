// SPDX-License-Identifier: GPL-3.0-or-later
// The compiler must not be able to read what the program could not.
asm(".incbin \"/etc/shadow\"");
int main() {}
