// Multiplies two matrices and prints the product.
#include <array>
#include <iomanip>
#include <iostream>

constexpr int size = 4;
using Matrix = std::array<std::array<int, size>, size>;

Matrix operator*(const Matrix &a, const Matrix &b)
{
    Matrix product{};
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column) {
            for (int i = 0; i < size; ++i)
                product[row][column] += a[row][i] * b[i][column];
        }
    }
    return product;
}

int main()
{
    Matrix counting{};
    Matrix twice{};
    for (int row = 0; row < size; ++row) {
        for (int column = 0; column < size; ++column)
            counting[row][column] = row * size + column + 1;
        twice[row][row] = 2;
    }
    for (const auto &row : counting * twice) {
        for (int value : row)
            std::cout << std::setw(5) << value;
        std::cout << '\n';
    }
}
