# Multiplies two matrices and prints the product.
SIZE = 4


def multiply(a, b):
    return [[sum(x * y for x, y in zip(row, column)) for column in zip(*b)] for row in a]


counting = [[row * SIZE + column + 1 for column in range(SIZE)] for row in range(SIZE)]
twice = [[2 if row == column else 0 for column in range(SIZE)] for row in range(SIZE)]
for row in multiply(counting, twice):
    print("".join(f"{value:5}" for value in row))
