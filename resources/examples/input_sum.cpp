// Adds up the numbers on the input. Try: 3 4.5 -2
#include <iostream>

int main()
{
    double sum = 0;
    int count = 0;
    for (double number; std::cin >> number; ++count)
        sum += number;
    std::cout << "The sum of " << count << " numbers is " << sum << ".\n";
}
