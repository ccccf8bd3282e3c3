"""The synthetic voices: those trained on, and those kept away from training altogether.

A speaker never stands on both sides: flite's "rms" is heard in the check alone, as are the
espeak-ng variants and the accent listed as held out. Variants that distort speech or hurry (robots,
a croak, whispers, shifted formants) are trained with, but not kept for the check.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Engine = Literal["espeak", "flite", "festival"]


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice by its program and the name that the program knows it by."""

    engine: Engine
    name: str


ESPEAK_ACCENTS = (
    "en-us",
    "en-us",
    "en-us",
    "en-gb",
    "en-gb",
    "en-gb-x-rp",
    "en-gb-scotland",
    "en-gb-x-gbcwmd",
    "en-029",
    "en-us-nyc",
)
ESPEAK_VARIANTS = (
    *("", "", "", "", "m1", "m2", "m3", "m4", "m5", "m7", "f1", "f2", "f3", "f4"),
    *("Alicia", "Andrea", "Andy", "adam", "anika", "anikaRobot", "antonio", "aunty", "benjamin"),
    *("boris", "caleb", "croak", "Demonic", "Denis", "Diogo", "ed", "edward", "edward2"),
    *("f1", "f2", "f3", "f4", "fast", "Gene", "Gene2", "grandpa", "gustave", "Henrique", "Hugo"),
    *("iven", "iven3", "Jacky", "klatt", "klatt2", "klatt4", "klatt5", "klatt6", "Lee", "linda"),
    *("m1", "m2", "m3", "m4", "m5", "m7", "marcelo", "Marco", "Mario", "max", "Michael"),
    *("michel", "miguel", "Mr serious", "norbert", "pablo", "paul", "pedro", "rob", "robert"),
    *(
        "RicishayMax",
        "RicishayMax2",
        "RicishayMax3",
        "robosoft",
        "robosoft2",
        "robosoft3",
        "robosoft5",
    ),
    *(
        "robosoft6",
        "robosoft7",
        "robosoft8",
        "sandro",
        "shelby",
        "steph",
        "steph2",
        "travis",
        "zac",
    ),
    *("Tweaky", "UniRobot", "victor", "whisper", "whisperf", "f5", "AnxiousAndy", "kaukovalta"),
)
HELD_OUT_ESPEAK_ACCENTS = (
    "en-us",
    "en-us",
    "en-gb",
    "en-gb-x-rp",
    "en-gb-x-gbclan",
    "en-gb-scotland",
)
HELD_OUT_ESPEAK_VARIANTS = (
    *("Alex", "Annie", "announcer", "belinda", "david", "grandma", "iven2", "iven4", "john"),
    *(
        "klatt3",
        "m6",
        "m8",
        "Mike",
        "Nguyen",
        "quincy",
    ),
    *("robosoft4", "steph3", "Storm"),
)
FLITE_VOICES = ("kal", "kal16", "awb", "awb", "slt", "slt")
FESTIVAL_VOICES = ("kal_diphone", "ked_diphone", "ked_diphone", "cmu_us_slt_arctic_hts")
HELD_OUT_FLITE_VOICES = ("rms",)
