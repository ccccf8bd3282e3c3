"""The file that ``python -I -S`` runs as a child; before `begin_child` nothing of ours is found.

A bundled program needs no such file: its entry point calls `begin_child` itself.
"""

import importlib
import json
import sys

if __name__ == "__main__":
    sys.path.extend(json.loads(sys.argv[1])["search_path"])
    importlib.import_module("app.isolation.begin").begin_child(sys.argv[1])
