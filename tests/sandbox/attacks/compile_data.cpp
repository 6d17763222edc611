// SPDX-License-Identifier: GPL-3.0-or-later
char data[1u << 30] = {1};
int main() {}
