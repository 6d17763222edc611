// SPDX-License-Identifier: GPL-3.0-or-later
// Part of every program that is built with the thread sanitizer.
//
// QProcess starts a program with clone(CLONE_VM | CLONE_VFORK): the child lives in this process' memory until
// it executes the program, and the calling thread stands still meanwhile. GCC's thread sanitizer (libtsan of
// GCC 12, ForkChildAfter) takes every clone() for a fork and notes down "in the child" that there is one
// thread, whose locks need not be followed. In shared memory that note is this process' own: from then on it
// sees none of that thread's locks, reports a race for whatever the thread handed over under one, and refuses
// new threads. This clone() is found before the sanitizer's and goes to the C library without a note.

extern "C" {

int __clone(int (*function)(void *), void *stack, int flags, void *argument, void *parentThread,
            void *storage, void *childThread);

int clone(int (*function)(void *), void *stack, int flags, void *argument, void *parentThread, void *storage,
          void *childThread)
{
    return __clone(function, stack, flags, argument, parentThread, storage, childThread);
}
}
