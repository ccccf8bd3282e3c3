"""The developer's side: an OpenAI-compatible HTTP server that spends coins on a Cocoon network."""
