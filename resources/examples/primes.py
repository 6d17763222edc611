# The sieve of Eratosthenes: how many primes there are below a million.
LIMIT = 1_000_000

is_prime = bytearray([1]) * LIMIT
is_prime[0:2] = b"\0\0"
for number in range(2, int(LIMIT**0.5) + 1):
    if is_prime[number]:
        first = number * number
        is_prime[first::number] = bytes(len(range(first, LIMIT, number)))

print(f"{sum(is_prime)} primes below {LIMIT}, the last is {is_prime.rindex(1)}.")
