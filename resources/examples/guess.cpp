// A guessing game: answer while it runs.
#include <iostream>
#include <random>

int main()
{
    std::mt19937 random{std::random_device{}()};
    const int secret = std::uniform_int_distribution(1, 100)(random);
    std::cout << "I think of a number from 1 to 100. Your guess?\n";
    int tries = 1;
    for (int guess; std::cin >> guess; ++tries) {
        if (guess == secret) {
            std::cout << "Right, after " << tries << " tries!\n";
            return 0;
        }
        std::cout << (guess < secret ? "Higher." : "Lower.") << std::endl;
    }
    std::cout << "It was " << secret << ".\n";
}
