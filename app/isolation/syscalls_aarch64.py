"""The numbers of system calls on 64-bit ARM, as far as the sandbox names them.

Source: Linux, include/uapi/asm-generic/unistd.h. `app.isolation.architecture` reads the table.
"""

TABLE = """
    17 getcwd  19 eventfd2  20 epoll_create1  21 epoll_ctl  22 epoll_pwait  23 dup  24 dup3
    25 fcntl  29 ioctl  39 umount2  40 mount  41 pivot_root  43 statfs  44 fstatfs
    46 ftruncate  47 fallocate  48 faccessat  56 openat  57 close  59 pipe2  61 getdents64
    62 lseek  63 read  64 write  65 readv  66 writev  67 pread64  68 pwrite64  72 pselect6
    73 ppoll  75 vmsplice  78 readlinkat  79 newfstatat  80 fstat  91 capset  92 personality
    93 exit  94 exit_group  96 set_tid_address  97 unshare  98 futex  99 set_robust_list
    100 get_robust_list  101 nanosleep  104 kexec_load  105 init_module  106 delete_module
    107 timer_create  110 timer_settime  111 timer_delete  113 clock_gettime
    114 clock_getres  115 clock_nanosleep  117 ptrace  120 sched_getscheduler
    121 sched_getparam  122 sched_setaffinity  123 sched_getaffinity  124 sched_yield
    125 sched_get_priority_max  126 sched_get_priority_min  128 restart_syscall  129 kill
    131 tgkill  132 sigaltstack  134 rt_sigaction  135 rt_sigprocmask  139 rt_sigreturn
    142 reboot  160 uname  165 getrusage  167 prctl  168 getcpu  169 gettimeofday  172 getpid
    173 getppid  174 getuid  175 geteuid  176 getgid  177 getegid  178 gettid  179 sysinfo
    198 socket  199 socketpair  200 bind  201 listen  203 connect  204 getsockname
    206 sendto  207 recvfrom  209 getsockopt  210 shutdown  211 sendmsg  212 recvmsg  214 brk
    215 munmap  216 mremap  217 add_key  218 request_key  219 keyctl  220 clone  221 execve
    222 mmap  223 fadvise64  224 swapon  225 swapoff  226 mprotect  228 mlock  229 munlock
    232 mincore  233 madvise  235 mbind  236 get_mempolicy  237 set_mempolicy
    241 perf_event_open  242 accept4  261 prlimit64  268 setns  270 process_vm_readv
    271 process_vm_writev  272 kcmp  273 finit_module  277 seccomp  278 getrandom
    279 memfd_create  280 bpf  281 execveat  282 userfaultfd  283 membarrier  284 mlock2
    291 statx  293 rseq  294 kexec_file_load  425 io_uring_setup  426 io_uring_enter
    427 io_uring_register  428 open_tree  429 move_mount  430 fsopen  431 fsconfig
    432 fsmount  433 fspick  434 pidfd_open  435 clone3  438 pidfd_getfd  439 faccessat2
    440 process_madvise  442 mount_setattr  444 landlock_create_ruleset
    445 landlock_add_rule  446 landlock_restrict_self  449 futex_waitv  454 futex_wake
    455 futex_wait
"""
