"""Words from the other side, made fit to be shown."""

_MAX_CHARACTERS = 200


def shown(text: str, limit: int = _MAX_CHARACTERS) -> str:
    """Return plain text of at most `limit` characters; what cannot be printed becomes a space."""
    cut = text[: limit + 1]
    clean = "".join(letter if letter.isprintable() else " " for letter in cut)
    return clean if len(clean) <= limit else clean[: limit - 1] + "…"
