#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh: runs the program of a mounted /app, as the original server expects it: /app/main.* and /app/input.txt in,
# /app/output.txt and /app/time.txt (seconds) out. Exit status: the program's own where it exited; 128+N where signal
# N ended it; 124 time limit; 125 memory or output limit; 65 compile error; 64 nothing to run; 70 our own failure.
# shellcheck disable=SC2317 # functions are called by the language's own and by the trap
set -uC
umask 022
# Made from the language's file of the registry: the variables below, compile() and run().
# shellcheck source=/dev/null
. /usr/local/libexec/codewar/language.sh
: "${main_file:?} ${compiles?} ${linkers?}"

job_user='setpriv --reuid=10001 --regid=10001 --clear-groups --no-new-privs --inh-caps=-all --bounding-set=-all'
run_seconds=10
compile_seconds=30
output_bytes=4194304
compiler_output_bytes=1048576
# The kernel counts them by user over all containers, so some room for others' beside this one.
processes=256

fail() {
    status=$1
    shift
    echo "$*" >&2
    exit "$status"
}

# A regular file, reached by no link: what a job folder holds may be planted.
is_plain() {
    [ -f "$1" ] && [ ! -L "$1" ]
}

# All that the job user runs, at once; no fork escapes it.
end_job() {
    $job_user sh -c 'kill -KILL -1' 2>/dev/null
}

# limited SECONDS COMMAND...: as the job user in its folder, out of memory before anything of ours.
limited() (
    seconds=$1
    shift
    cd "$work" || exit 70
    echo 1000 >|/proc/self/oom_score_adj
    # shellcheck disable=SC2086 # words
    exec timeout --signal=KILL "$seconds" prlimit --core=0 --fsize=67108864 --nproc=$processes \
        $job_user env -i PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 LC_ALL=C.UTF-8 USER=codewar LOGNAME=codewar \
        SHELL=/bin/sh HOME="$work" TMPDIR=/tmp "$@" 3>&- 4>&-
)

# pass_on BYTES: from stdin to stdout as much as is allowed; one more byte ends the job.
pass_on() {
    head -c "$1"
    if [ "$(head -c 1 | wc -c)" = 1 ]; then
        : >|"$ours/too-much"
        end_job
    fi
}

milliseconds() {
    echo $(($(date +%s%N) / 1000000))
}

out_of_memory_kills() {
    cat /sys/fs/cgroup/memory.events /sys/fs/cgroup/memory/memory.oom_control 2>/dev/null |
        sed -n 's/^oom_kill //p'
}

# settle PATH DESCRIPTOR: where /app let a program put something else in a file's place, it becomes ours again.
settle() {
    if [ "$(stat -c %d:%i "$1" 2>/dev/null)" != "$(stat -L -c %d:%i "/proc/self/fd/$2")" ]; then
        rm -rf "$1"
        cat "/proc/self/fd/$2" >"$1"
    fi
}

finish() {
    [ "$elapsed" -ge 0 ] || elapsed=0 # the clock was set back
    printf '%d.%03d\n' $((elapsed / 1000)) $((elapsed % 1000)) >&4
    settle /app/output.txt 3
    settle /app/time.txt 4
}

rm -f /app/output.txt /app/time.txt
command exec 3>/app/output.txt 4>/app/time.txt || fail 70 "output.txt and time.txt cannot be made in /app."
elapsed=0
trap finish EXIT

is_plain "/app/$main_file" || fail 64 "There is no plain file /app/$main_file to run."
work=$(mktemp -d -p /w 2>/dev/null || mktemp -d) || fail 70 "There is no room for the program: /w is not writable."
ours=$(mktemp -d) || fail 70 "There is no room for pipes: /tmp is not writable."
cp "/app/$main_file" "$work/$main_file" || fail 70 "/app/$main_file cannot be read."
if is_plain /app/input.txt; then
    cp /app/input.txt "$ours/input" || fail 70 "/app/input.txt cannot be read."
elif [ -e /app/input.txt ] || [ -L /app/input.txt ]; then
    fail 64 "/app/input.txt is no plain file."
else
    : >"$ours/input"
fi
mkfifo "$ours/stdout" "$ours/stderr"
chown -R 10001:10001 "$work" "$ours/stdout" "$ours/stderr"

if [ -n "$compiles" ]; then
    for linker in $linkers; do
        command -v "ld.$linker" >/dev/null && break
        linker=
    done
    # shellcheck disable=SC2034 # used by compile()
    speed_up="-isystem /headers${linker:+ -fuse-ld=$linker}"
    pass_on $compiler_output_bytes <"$ours/stderr" >&2 &
    started=$(milliseconds)
    compile limited $compile_seconds </dev/null >|"$ours/stderr" 2>&1
    status=$?
    end_job
    wait
    if [ $status -ne 0 ]; then
        [ $(($(milliseconds) - started)) -lt $((compile_seconds * 1000)) ] ||
            echo "The compiler did not finish within $compile_seconds s and was stopped." >&2
        exit 65
    fi
    rm -f "$ours/too-much"
fi

kills=$(out_of_memory_kills)
pass_on $output_bytes <"$ours/stdout" >&3 &
pass_on $output_bytes <"$ours/stderr" >&2 &
started=$(milliseconds)
run limited $run_seconds <"$ours/input" >|"$ours/stdout" 2>|"$ours/stderr"
status=$?
elapsed=$(($(milliseconds) - started))
end_job
wait
if [ -e "$ours/too-much" ]; then
    fail 125 "The program printed more than $((output_bytes / 1024)) KiB and was stopped; what came before is kept."
elif [ "$(out_of_memory_kills)" != "$kills" ]; then
    fail 125 "The program needed more than its memory and was stopped."
elif [ $status -eq 137 ] && [ $elapsed -ge $((run_seconds * 1000)) ]; then
    fail 124 "The program did not finish within $run_seconds s and was stopped."
elif [ $status -gt 128 ] && signal=$(kill -l $status 2>/dev/null); then
    fail $status "The program was ended by signal SIG$signal."
fi
exit $status
