// Multiplies two matrices and prints the product.
#include <stdio.h>

enum { size = 4 };

static void multiply(int a[size][size], int b[size][size], int product[size][size])
{
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            product[row][column] = 0;
            for (int i = 0; i < size; ++i)
                product[row][column] += a[row][i] * b[i][column];
        }
    }
}

int main(void)
{
    int counting[size][size];
    int twice[size][size] = {{2, 0, 0, 0}, {0, 2, 0, 0}, {0, 0, 2, 0}, {0, 0, 0, 2}};
    int product[size][size];
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column)
            counting[row][column] = row * size + column + 1;
    }
    multiply(counting, twice, product);
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column)
            printf("%5d", product[row][column]);
        printf("\n");
    }
    return 0;
}
