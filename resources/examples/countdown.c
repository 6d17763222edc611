// Output shows up while the program runs: one line each second.
#include <stdio.h>
#include <unistd.h>

int main(void)
{
    for (int left = 5; left > 0; --left) {
        printf("%d…\n", left);
        fflush(stdout);
        sleep(1);
    }
    printf("Go!\n");
    return 0;
}
