# Adds up the numbers on the input. Try: 3 4.5 -2
import sys

numbers = [float(word) for word in sys.stdin.read().split()]
print(f"The sum of {len(numbers)} numbers is {sum(numbers):g}.")
