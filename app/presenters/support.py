"""The support bundle before it is saved: what is inside, how long it is, and each file to read."""

from dataclasses import dataclass

from app.domain.support import Bundle, BundleFile, Part
from app.presenters import formats
from app.presenters.words import Tr

PREVIEW_LENGTH = 60_000
"""Letters of a file that are shown; of longer ones the end is."""


@dataclass(frozen=True, slots=True)
class SupportFileView:
    """A file in the list; `preview` is what is read of it."""

    name: str
    about: str
    preview: str
    show: str
    accessible: str


@dataclass(frozen=True, slots=True)
class SupportView:
    """The list and its words."""

    title: str
    intro: str
    files: tuple[SupportFileView, ...]
    save: str
    back: str
    file_name: str


def present_bundle(bundle: Bundle, tr: Tr) -> SupportView:
    """Decide everything that is shown of a bundle."""
    return SupportView(
        title=tr("Support bundle"),
        intro=tr(
            "One file for somebody who helps you. It holds no keys, words, passwords, prompts or "
            "answers, and it is sent nowhere: you save it and pass it on."
        ),
        files=tuple(_file(each, tr) for each in bundle.files),
        save=tr("Save as…"),
        back=tr("Back to the list"),
        file_name=bundle.file_name,
    )


def saved_text(name: str, tr: Tr) -> str:
    """Say that it is there."""
    return tr("The report was saved as {name}.", name=name)


def _file(file: BundleFile, tr: Tr) -> SupportFileView:
    about = _abouts(tr)[file.part]
    size = formats.size(file.size_bytes, tr)
    return SupportFileView(
        name=file.name,
        about=f"{about} · {size}",
        preview=file.text[-PREVIEW_LENGTH:],
        show=tr("Look at it"),
        accessible=tr("Read {name}: {about}, {size}", name=file.name, about=about, size=size),
    )


def _abouts(tr: Tr) -> dict[Part, str]:
    return {
        Part.ABOUT: tr("What this report is"),
        Part.VERSIONS: tr("Versions of the program and its parts"),
        Part.COMPUTER: tr("What this computer can do"),
        Part.SETTINGS: tr("Your settings, addresses shortened"),
        Part.EVENTS: tr("What happened since the start"),
        Part.LEDGERS: tr("Sums of the ledgers"),
        Part.LOG: tr("The end of a log"),
        Part.CRASH: tr("Where the program crashed"),
    }
