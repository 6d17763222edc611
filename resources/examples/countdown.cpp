// Output shows up while the program runs: one line each half second.
#include <chrono>
#include <iostream>
#include <thread>

int main()
{
    for (int left = 5; left > 0; --left) {
        std::cout << left << "…" << std::endl;
        std::this_thread::sleep_for(std::chrono::milliseconds(500));
    }
    std::cout << "Go!\n";
}
