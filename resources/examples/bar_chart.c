// Draws a bar for each line of the input: a name and a number, such as "Monday 12".
#include <stdio.h>

enum { most = 100 };

int main(void)
{
    char names[most][32];
    double numbers[most];
    double largest = 0;
    int count = 0;
    while (count < most && scanf("%31s %lf", names[count], &numbers[count]) == 2) {
        if (numbers[count] > largest)
            largest = numbers[count];
        ++count;
    }
    for (int row = 0; row < count; ++row) {
        printf("%10s ", names[row]);
        for (int i = 0; i < 30 * numbers[row] / largest; ++i)
            printf("█");
        printf(" %g\n", numbers[row]);
    }
    return 0;
}
