// The sieve of Eratosthenes: how many primes there are below ten million.
#include <stdbool.h>
#include <stdio.h>

enum { limit = 10000000 };

static bool composite[limit];

int main(void)
{
    int count = 0;
    int last = 0;
    for (int number = 2; number < limit; ++number) {
        if (composite[number])
            continue;
        ++count;
        last = number;
        for (long long multiple = (long long)number * number; multiple < limit; multiple += number)
            composite[multiple] = true;
    }
    printf("%d primes below %d, the last is %d.\n", count, limit, last);
    return 0;
}
