"""The numbers of system calls on x86-64, as far as the sandbox names them.

Source: Linux, arch/x86/entry/syscalls/syscall_64.tbl. `app.isolation.architecture` reads the table.
"""

TABLE = """
    0 read  1 write  2 open  3 close  4 stat  5 fstat  6 lstat  7 poll  8 lseek  9 mmap
    10 mprotect  11 munmap  12 brk  13 rt_sigaction  14 rt_sigprocmask  15 rt_sigreturn
    16 ioctl  17 pread64  18 pwrite64  19 readv  20 writev  21 access  23 select
    24 sched_yield  25 mremap  27 mincore  28 madvise  32 dup  35 nanosleep  39 getpid
    41 socket  42 connect  44 sendto  45 recvfrom  46 sendmsg  47 recvmsg  48 shutdown
    49 bind  50 listen  51 getsockname  53 socketpair  55 getsockopt  56 clone  57 fork
    58 vfork  59 execve  60 exit  62 kill  63 uname  72 fcntl  77 ftruncate  79 getcwd
    89 readlink  96 gettimeofday  98 getrusage  99 sysinfo  101 ptrace  102 getuid
    104 getgid  107 geteuid  108 getegid  110 getppid  126 capset  131 sigaltstack
    135 personality  137 statfs  138 fstatfs  143 sched_getparam  145 sched_getscheduler
    146 sched_get_priority_max  147 sched_get_priority_min  149 mlock  150 munlock
    155 pivot_root  157 prctl  158 arch_prctl  165 mount  166 umount2  167 swapon
    168 swapoff  169 reboot  172 iopl  173 ioperm  175 init_module  176 delete_module
    186 gettid  201 time  202 futex  203 sched_setaffinity  204 sched_getaffinity
    217 getdents64  218 set_tid_address  219 restart_syscall  221 fadvise64  222 timer_create
    223 timer_settime  226 timer_delete  228 clock_gettime  229 clock_getres
    230 clock_nanosleep  231 exit_group  232 epoll_wait  233 epoll_ctl  234 tgkill  237 mbind
    238 set_mempolicy  239 get_mempolicy  246 kexec_load  248 add_key  249 request_key
    250 keyctl  257 openat  262 newfstatat  267 readlinkat  269 faccessat  270 pselect6
    271 ppoll  272 unshare  273 set_robust_list  274 get_robust_list  278 vmsplice
    281 epoll_pwait  285 fallocate  288 accept4  290 eventfd2  291 epoll_create1  292 dup3
    293 pipe2  298 perf_event_open  302 prlimit64  308 setns  309 getcpu
    310 process_vm_readv  311 process_vm_writev  312 kcmp  313 finit_module  317 seccomp
    318 getrandom  319 memfd_create  320 kexec_file_load  321 bpf  322 execveat
    323 userfaultfd  324 membarrier  325 mlock2  332 statx  334 rseq  425 io_uring_setup
    426 io_uring_enter  427 io_uring_register  428 open_tree  429 move_mount  430 fsopen
    431 fsconfig  432 fsmount  433 fspick  434 pidfd_open  435 clone3  438 pidfd_getfd
    439 faccessat2  440 process_madvise  442 mount_setattr  444 landlock_create_ruleset
    445 landlock_add_rule  446 landlock_restrict_self  449 futex_waitv  454 futex_wake
    455 futex_wait
"""
