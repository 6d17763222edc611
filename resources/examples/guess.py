# A guessing game: answer while it runs.
import random
import sys

secret = random.randint(1, 100)
print("I think of a number from 1 to 100. Your guess?")
for tries, line in enumerate(sys.stdin, start=1):
    if not line.strip().isdigit():
        print("A number, please.")
        continue
    guess = int(line)
    if guess == secret:
        print(f"Right, after {tries} tries!")
        break
    print("Higher." if guess < secret else "Lower.")
else:
    print(f"It was {secret}.")
