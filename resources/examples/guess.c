// A guessing game: answer while it runs.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(void)
{
    srand((unsigned)time(NULL));
    const int secret = rand() % 100 + 1;
    int guess;
    int tries = 1;
    printf("I think of a number from 1 to 100. Your guess?\n");
    fflush(stdout);
    for (; scanf("%d", &guess) == 1; ++tries) {
        if (guess == secret) {
            printf("Right, after %d tries!\n", tries);
            return 0;
        }
        printf(guess < secret ? "Higher.\n" : "Lower.\n");
        fflush(stdout);
    }
    printf("It was %d.\n", secret);
    return 0;
}
