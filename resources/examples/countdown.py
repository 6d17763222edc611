# Output shows up while the program runs: one line each half second.
import time

for left in range(5, 0, -1):
    print(f"{left}…", flush=True)
    time.sleep(0.5)
print("Go!")
