// Counts the words of a text on the input and prints the ten most frequent.
#include <algorithm>
#include <cctype>
#include <iostream>
#include <map>
#include <string>
#include <vector>

std::string lettersOf(const std::string &word)
{
    std::string letters;
    for (unsigned char c : word) {
        if (std::isalnum(c))
            letters += char(std::tolower(c));
    }
    return letters;
}

int main()
{
    std::map<std::string, int> counts;
    for (std::string word; std::cin >> word;) {
        const std::string letters = lettersOf(word);
        if (!letters.empty())
            ++counts[letters];
    }
    std::vector<std::pair<std::string, int>> ranking(counts.begin(), counts.end());
    std::stable_sort(ranking.begin(), ranking.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    if (ranking.size() > 10)
        ranking.resize(10);
    for (const auto &[word, count] : ranking)
        std::cout << count << '\t' << word << '\n';
}
