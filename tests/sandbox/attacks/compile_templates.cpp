// SPDX-License-Identifier: GPL-3.0-or-later
template <int N, int M>
struct Bomb
{
    static constexpr int value = Bomb<N - 1, M * 2>::value + Bomb<N - 1, M * 2 + 1>::value;
};
template <int M>
struct Bomb<0, M>
{
    static constexpr int value = 1;
};
int main()
{
    return Bomb<40, 1>::value;
}
