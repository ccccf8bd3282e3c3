"""The code that runs inside the sandbox; it knows nothing of network, wallet or storage."""
