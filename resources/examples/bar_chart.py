# Draws a bar for each line of the input: a name and a number, such as "Monday 12".
import sys

rows = [line.split() for line in sys.stdin if line.strip()]
largest = max((float(number) for _, number in rows), default=1)
for name, number in rows:
    bar = "█" * round(30 * float(number) / largest)
    print(f"{name:>10} {bar} {number}")
