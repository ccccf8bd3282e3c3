"""What each protection of a child is called, in every report."""

BOUND = "dies with its parent"
INHERITS = "inherits one descriptor"
SHORT_OF_MEMORY = "first to go when memory is short"
NAMESPACES = "has a network of its own"
CAPABILITIES = "has no capabilities"
PRIVILEGES = "gains no privileges"
HIDDEN = "hidden from other programs"
FILES = "sees no other files"
CORE = "no core dump"
WRITES = "writes no files"
DESCRIPTORS = "few descriptors"
TASKS = "few tasks"
MEMORY = "limited memory"
FEW_CALLS = "few system calls"
SEALED = "sealed"

REQUIRED = frozenset(
    {BOUND, INHERITS, CAPABILITIES, PRIVILEGES, HIDDEN, CORE, WRITES, FEW_CALLS, SEALED}
)
"""What must hold before a stranger's job, or a key, is given to a child.

The seal alone has stopped every attack of the tests; files and namespaces of its own are further
walls behind it, which some systems do not grant.
"""
