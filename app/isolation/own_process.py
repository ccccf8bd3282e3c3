"""What the program does for itself: other programs of the same user may not look into it."""

import sys

if sys.platform == "linux":
    from app.isolation.kernel import prctl

    _PR_SET_DUMPABLE = 4

    def hide_this_process() -> bool:
        """Keep memory, environment and descriptors from other programs, and out of core dumps.

        Tell whether that holds. Children do not inherit it through the start of a program.
        """
        try:
            prctl(_PR_SET_DUMPABLE, 0)
        except OSError:
            return False
        return True

else:

    def hide_this_process() -> bool:
        """Report that this system has no such protection yet."""
        return False
