// Adds up the numbers on the input. Try: 3 4.5 -2
#include <stdio.h>

int main(void)
{
    double sum = 0;
    double number;
    int count = 0;
    while (scanf("%lf", &number) == 1) {
        sum += number;
        ++count;
    }
    printf("The sum of %d numbers is %g.\n", count, sum);
    return 0;
}
