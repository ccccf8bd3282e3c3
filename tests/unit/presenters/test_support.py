from app.domain.support import Bundle, BundleFile, Part
from app.presenters.support import PREVIEW_LENGTH, present_bundle, saved_text
from app.presenters.words import plain

BUNDLE = Bundle(
    (
        BundleFile("about.txt", Part.ABOUT, "Hello.\n"),
        BundleFile("log-window.txt", Part.LOG, "x" * PREVIEW_LENGTH + "the end"),
    ),
    1_795_000_000.0,
)


def test_every_file_says_what_it_is_and_how_long() -> None:
    view = present_bundle(BUNDLE, plain)
    about, log = view.files
    assert about.about == "What this report is · 1\u202fkB"
    assert about.preview == "Hello.\n"
    assert log.about == "The end of a log · 61\u202fkB"
    assert log.accessible.startswith("Read log-window.txt: The end of a log")
    assert view.file_name == "cocoon-provider-report-2026-11-18.zip"


def test_of_a_long_file_the_end_can_be_read() -> None:
    preview = present_bundle(BUNDLE, plain).files[1].preview
    assert len(preview) == PREVIEW_LENGTH
    assert preview.endswith("the end")


def test_every_kind_of_file_has_words() -> None:
    files = tuple(BundleFile(f"{part}.txt", part, "") for part in Part)
    view = present_bundle(Bundle(files, 0.0), plain)
    assert len({file.about for file in view.files}) == len(Part)


def test_saving_is_confirmed_by_its_name() -> None:
    assert saved_text("x.zip", plain) == "The report was saved as x.zip."
