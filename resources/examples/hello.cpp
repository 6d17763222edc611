#include <iostream>
#include <string>

int main()
{
    const std::string greeting = " Hello from CodeWar! ";
    const std::string edge(greeting.size(), '-');
    std::cout << '+' << edge << "+\n|" << greeting << "|\n+" << edge << "+\n";
}
