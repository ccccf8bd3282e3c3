"""When what several servers show of a message is certain.

Concluding too early that a message was not carried out makes its owner pay twice; waiting, or
taking it for carried out, does not. So the rules differ:

* **Done**: `needed` servers show the same successful transaction, whatever the others say. Or at
  least one does, the message has expired, and for `LONELY_ROUNDS` looks in a row no server has
  concluded anything else: the others are silent, behind, or of another network.
* **Expired** or **failed**: `needed` servers conclude the same, and none anything else, however
  many they are.
* **Expired** as well if at least `needed` servers answer and the wallet's own state says on each of
  them, later than the message was valid, that its number was never used. The histories that the
  servers tell do not matter then.
* Otherwise it stays open, and `doubt` has a sentence for the owner.
"""

from collections.abc import Sequence

from app.domain.said import said
from app.ton.sent_message import Fate, FateKind, Sighting

LONELY_ROUNDS = 75
"""About five minutes."""

DOUBT_ROUNDS = 5
"""So many looks in a row must fail before the owner is told: one may fail by chance."""


class Verdict:
    """Judges round after round; `needed` of `server_count` servers must agree."""

    def __init__(self, server_count: int, needed: int) -> None:
        self._server_count, self._needed = server_count, needed
        self._lonely_rounds = self._doubtful_rounds = 0
        self.doubt: str | None = None

    def conclude(self, sightings: Sequence[Sighting]) -> Fate | None:
        """Say what is certain after one more round of looking; None: nothing yet."""
        fates = [each.fate for each in sightings if each.fate is not None]
        fate = self._agreed(fates) or self._unused(sightings) or self._lonely(sightings, fates)
        self._keep_doubt(None if fate else self._explain(sightings, fates))
        return fate

    def _agreed(self, fates: Sequence[Fate]) -> Fate | None:
        names = [fate.name for fate in fates]
        enough = [fate for fate in fates if names.count(fate.name) >= self._needed]
        done = [fate for fate in enough if fate.kind is FateKind.DONE]
        if done and len({fate.name for fate in done}) == 1:
            return done[0]
        return enough[0] if enough and len(set(names)) == 1 else None

    def _unused(self, sightings: Sequence[Sighting]) -> Fate | None:
        is_proven = len(sightings) >= self._needed and all(each.is_unused for each in sightings)
        return Fate(FateKind.EXPIRED, None) if is_proven else None

    def _lonely(self, sightings: Sequence[Sighting], fates: Sequence[Fate]) -> Fate | None:
        is_lonely = (
            len({fate.name for fate in fates}) == 1
            and fates[0].kind is FateKind.DONE
            and any(each.has_expired and each.fate for each in sightings)
        )
        self._lonely_rounds = self._lonely_rounds + 1 if is_lonely else 0
        return fates[0] if self._lonely_rounds >= LONELY_ROUNDS else None

    def _keep_doubt(self, doubt: str | None) -> None:
        self._doubtful_rounds = self._doubtful_rounds + 1 if doubt else 0
        self.doubt = doubt if self._doubtful_rounds >= DOUBT_ROUNDS else None

    def _explain(self, sightings: Sequence[Sighting], fates: Sequence[Fate]) -> str | None:
        if len({fate.name for fate in fates}) > 1:
            done = [fate for fate in fates if fate.kind is FateKind.DONE]
            return said(
                "The servers of the chain contradict each other: {done} of {all} say that the "
                "payment was made. It is not made a second time. Wait until they agree, or name "
                "another server.",
                done=len(done),
                all=self._server_count,
            )
        if len(sightings) < self._needed:
            return said(
                "Only {some} of {all} servers of the chain answer; what became of the payment is "
                "certain when {needed} agree.",
                some=len(sightings),
                all=self._server_count,
                needed=self._needed,
            )
        if any(each.has_expired for each in sightings):
            return said(
                "Only {some} of {all} servers of the chain can say what became of the payment; it "
                "is certain when {needed} agree.",
                some=len(fates),
                all=self._server_count,
                needed=self._needed,
            )
        return None
