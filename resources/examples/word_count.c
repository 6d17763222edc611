// Counts lines, words and characters of the input, as the program wc does.
#include <ctype.h>
#include <stdbool.h>
#include <stdio.h>

int main(void)
{
    long lines = 0;
    long words = 0;
    long characters = 0;
    bool in_word = false;
    for (int c = getchar(); c != EOF; c = getchar()) {
        ++characters;
        if (c == '\n')
            ++lines;
        if (!isspace(c) && !in_word)
            ++words;
        in_word = !isspace(c);
    }
    printf("%ld lines, %ld words, %ld characters\n", lines, words, characters);
    return 0;
}
