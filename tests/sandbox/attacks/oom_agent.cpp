// SPDX-License-Identifier: GPL-3.0-or-later
// Processes smaller than the agent, no likelier victims than it, fill files in memory that nobody maps.
#include <elf.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstring>

int main()
{
    // 30000 times write(3, 0x400000, 2048), then pause() for ever.
    const unsigned char code[] = {0xbb, 0x30, 0x75, 0,    0, 0xbf, 3,    0,    0,    0,
                                  0xbe, 0,    0,    0x40, 0, 0xba, 0,    8,    0,    0,
                                  0xb8, 1,    0,    0,    0, 0x0f, 0x05, 0xff, 0xcb, 0x75,
                                  0xe6, 0xb8, 34,   0,    0, 0,    0x0f, 0x05, 0xeb, 0xf7};
    static char image[4096];
    auto *header = reinterpret_cast<Elf64_Ehdr *>(image);
    std::memcpy(header->e_ident, ELFMAG, 4);
    header->e_ident[EI_CLASS] = ELFCLASS64;
    header->e_ident[EI_DATA] = ELFDATA2LSB;
    header->e_ident[EI_VERSION] = EV_CURRENT;
    header->e_type = ET_EXEC;
    header->e_machine = EM_X86_64;
    header->e_version = EV_CURRENT;
    header->e_entry = 0x400000 + 128;
    header->e_phoff = sizeof *header;
    header->e_ehsize = sizeof *header;
    header->e_phentsize = sizeof(Elf64_Phdr);
    header->e_phnum = 1;
    auto *segment = reinterpret_cast<Elf64_Phdr *>(header + 1);
    segment->p_type = PT_LOAD;
    segment->p_flags = PF_R | PF_X;
    segment->p_vaddr = segment->p_paddr = 0x400000;
    segment->p_filesz = segment->p_memsz = segment->p_align = sizeof image;
    std::memcpy(image + 128, code, sizeof code);
    const int file = open("tiny", O_CREAT | O_WRONLY, 0755);
    (void)!write(file, image, sizeof image);
    close(file);
    const int victim = open("/proc/self/oom_score_adj", O_WRONLY);
    (void)!write(victim, "0", 1);
    close(victim);
    for (int process = 0; process < 8; ++process) {
        dup2(memfd_create("held", 0), 3);
        if (process < 7 && fork() == 0)
            break;
    }
    char name[] = "./tiny";
    char *const arguments[] = {name, nullptr};
    char *const environment[] = {nullptr};
    execve(name, arguments, environment);
}
