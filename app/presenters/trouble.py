"""What is wrong, as a banner above the page, with the way out."""

from app.domain.pause import BadEnd
from app.presenters import formats
from app.presenters.parts import BannerView, Rank
from app.presenters.words import Tr, foreign
from app.services.desk_state import Trouble, TroubleAction, TroubleKind

_LENGTH = 240

Words = tuple[str, str, str]
"""Title, sentence, and what helps."""


def present_trouble(trouble: Trouble | None, tr: Tr) -> BannerView | None:
    """Decide the banner; None takes it away. Only what stops nothing can be closed."""
    if trouble is None:
        return None
    title, sentence, hint = trouble_words(trouble, tr)
    return BannerView(
        rank=Rank.PROBLEM if trouble.blocks else Rank.CAUTION,
        clause=foreign(title.rstrip("."), _LENGTH) + ".",
        sentence=foreign(" ".join(part for part in (sentence, hint) if part), _LENGTH),
        action_text=_action_texts(tr).get(trouble.action, ""),
        action=trouble.action,
        can_close=not trouble.blocks,
    )


def trouble_words(trouble: Trouble, tr: Tr) -> Words:
    """Say it in the owner's language as far as its words are this program's own."""
    own = None if trouble.blocks else _own_words(trouble, tr)
    if own is not None:
        return own
    return tr(trouble.title), trouble.sentence, tr(trouble.hint) if trouble.hint else ""


def _own_words(trouble: Trouble, tr: Tr) -> Words | None:
    """Find the words for what this program noticed by itself."""
    match trouble.kind:
        case TroubleKind.CRASHED:
            return _bad_end(trouble.what, tr)
        case TroubleKind.GPU_LOST if trouble.what:
            name = foreign(trouble.what)
            sentence = tr("{name} is gone: its driver was reset, or it was taken out.", name=name)
            hint = tr("It is used again when it is back. If it stays away, restart the computer.")
            return tr("A GPU is lost"), sentence, hint
        case TroubleKind.DISK_FULL if trouble.what.isdecimal():
            free = formats.size(int(trouble.what), tr)
            sentence = tr("Only {free} are free where the ledger is kept.", free=free)
            return tr("The disk is nearly full"), sentence, tr("Make room before sharing stops.")
        case TroubleKind.CLOCK:
            return _clock(trouble.what, tr)
        case TroubleKind.SETTINGS:
            hint = tr(trouble.hint) if trouble.hint else ""
            return tr("The settings need a look"), trouble.sentence, hint
    return None


def _bad_end(end: str, tr: Tr) -> Words:
    title = tr("The last run did not end well")
    lower = tr("Fewer jobs run at once and the card rests earlier until the next start.")
    if end == BadEnd.COMPUTER:
        return title, tr("The computer was restarted or lost power while it shared."), lower
    if end == BadEnd.UNKNOWN:
        return title, tr("What this program noted of its last run is damaged."), lower
    return title, tr("The program was ended or failed while it shared; nothing is lost."), lower


def _clock(jumped_s: str, tr: Tr) -> Words | None:
    try:
        jumped = float(jumped_s)
    except ValueError:
        return None
    time = formats.duration(abs(jumped), tr)
    sentence = tr("It was put back by {time}.", time=time)
    if jumped > 0:
        sentence = tr("It was put forward by {time}.", time=time)
    hint = tr("Times before that are off by as much; pauses last as long as meant.")
    return tr("The clock was set"), sentence, hint


def _action_texts(tr: Tr) -> dict[TroubleAction, str]:
    return {
        TroubleAction.RETRY: tr("Try again"),
        TroubleAction.RESUME: tr("Resume"),
        TroubleAction.CHOOSE_NETWORK: tr("Choose a network"),
        TroubleAction.CHOOSE_MODEL: tr("Open the models"),
        TroubleAction.OPEN_SETTINGS: tr("Open the settings"),
        TroubleAction.OPEN_DATA_FOLDER: tr("Open the folder"),
        TroubleAction.SUPPORT_BUNDLE: tr("See the report"),
        TroubleAction.UNLOCK_KEYRING: tr("Open the wallet"),
    }
