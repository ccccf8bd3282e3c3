"""What is wrong, as a banner above the page, with the way out."""

from app.presenters.parts import BannerView, Rank
from app.presenters.words import Tr, foreign
from app.services.desk_state import Trouble, TroubleAction

_LENGTH = 240


def present_trouble(trouble: Trouble | None, tr: Tr) -> BannerView | None:
    """Decide the banner; None takes it away. Only what stops nothing can be closed."""
    if trouble is None:
        return None
    hint = tr(trouble.hint) if trouble.hint else ""
    text = " ".join(part for part in (trouble.sentence, hint) if part)
    return BannerView(
        rank=Rank.PROBLEM if trouble.blocks else Rank.CAUTION,
        clause=foreign(tr(trouble.title).rstrip("."), _LENGTH) + ".",
        sentence=foreign(text, _LENGTH),
        action_text=_action_texts(tr).get(trouble.action, ""),
        action=trouble.action,
        can_close=not trouble.blocks,
    )


def _action_texts(tr: Tr) -> dict[TroubleAction, str]:
    return {
        TroubleAction.RETRY: tr("Try again"),
        TroubleAction.RESUME: tr("Resume"),
        TroubleAction.CHOOSE_NETWORK: tr("Choose a network"),
        TroubleAction.OPEN_SETTINGS: tr("Open the settings"),
        TroubleAction.OPEN_DATA_FOLDER: tr("Open the folder"),
    }
