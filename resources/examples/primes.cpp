// The sieve of Eratosthenes: how many primes there are below ten million.
#include <iostream>
#include <vector>

int main()
{
    constexpr int limit = 10'000'000;
    std::vector<bool> composite(limit);
    int count = 0;
    int last = 0;
    for (int number = 2; number < limit; ++number) {
        if (composite[number])
            continue;
        ++count;
        last = number;
        for (long long multiple = 1LL * number * number; multiple < limit; multiple += number)
            composite[multiple] = true;
    }
    std::cout << count << " primes below " << limit << ", the last is " << last << ".\n";
}
