// Draws a bar for each line of the input: a name and a number, such as "Monday 12".
#include <algorithm>
#include <iomanip>
#include <iostream>
#include <string>
#include <utility>
#include <vector>

int main()
{
    std::vector<std::pair<std::string, double>> rows;
    double largest = 0;
    std::string name;
    for (double number = 0; std::cin >> name >> number;) {
        rows.emplace_back(name, number);
        largest = std::max(largest, number);
    }
    for (const auto &[label, value] : rows) {
        std::cout << std::setw(10) << label << ' ';
        for (int i = 0; i < 30 * value / largest; ++i)
            std::cout << "█";
        std::cout << ' ' << value << '\n';
    }
}
