// SPDX-License-Identifier: GPL-3.0-or-later
#define A x y z w v;
#define B A A A A A A A A
#define C B B B B B B B B
#define D C C C C C C C C
#define E D D D D D D D D
E E E E E E E E int main() {}
