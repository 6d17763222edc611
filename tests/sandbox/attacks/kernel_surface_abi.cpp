// SPDX-License-Identifier: GPL-3.0-or-later
// The calls of another architecture: a process that makes one must die.
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

void byInterrupt()
{
    long result = 20; // getpid of i386
    asm volatile("int $0x80" : "+a"(result) : : "memory");
}

void byX32()
{
    syscall(0x40000000 + SYS_getpid);
}

void tryOut(const char *name, void (*attempt)())
{
    const pid_t child = fork();
    if (child == 0) {
        attempt();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    if (!WIFSIGNALED(status))
        std::printf("BREACH %s\n", name);
}

int main()
{
    tryOut("i386", byInterrupt);
    tryOut("x32", byX32);
}
