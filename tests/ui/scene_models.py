"""The page of the models."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.domain.gpu import DriverState, Gpu, GpuInfo, GpuReading, GpuState, Hardware
from app.models.model_card import ModelCard
from app.models.verify import Verdict
from app.presenters.models import Check, ModelsFacts, present_models
from app.presenters.words import Tr
from app.services.model_shelf import BrokenModel
from app.ui.pages.models import ModelsPage
from tests.ui.demo import SHARING

GB, MB = 10**9, 10**6
CHAT = ModelCard(
    "builtin:chat", Path("/opt/chat"), "chat", "cocoon-tiny-chat", 2_462_180, 2_219_101,
    "Apache-2.0", "1", "int8", 2_165_696, 512,
    ("facts", "capitals", "translations", "opposites", "spelling", "json", "counting"),
    has_manifest=True,
)  # fmt: skip
SPEECH = ModelCard(
    "builtin:speech", Path("/opt/speech"), "speech", "cocoon-tiny-speech", 2_795_573, 2_740_805,
    "Apache-2.0", "1", "int8", 1_906_560, None, ("commands", "digits"),
    has_manifest=True,
)  # fmt: skip
QWEN = ModelCard(
    "/home/ana/models/qwen3-4b-int8", Path("/home/ana/models/qwen3-4b-int8"), "chat",
    "qwen3-4b-int8", 43 * GB // 10, 42 * GB // 10,
)  # fmt: skip
LARGE = ModelCard(
    "/home/ana/models/qwen3-14b", Path("/home/ana/models/qwen3-14b"), "chat", "qwen3-14b",
    151 * GB // 10, 15 * GB, "Apache-2.0", has_manifest=True,
)  # fmt: skip
BROKEN = BrokenModel("/media/usb/opus-mt", "opus-mt", "It is a Transformer model, of no use here.")
READING = GpuReading(1.0, memory_ours=5 * GB, memory_others=14 * GB // 10, memory_total=12 * GB)
CARD = Gpu(
    GpuInfo(0, "GPU-1", "RTX 4070 Ti", memory_total_bytes=12 * GB), GpuState.WORKING, (READING,)
)
HARDWARE = Hardware(DriverState.WORKING, (CARD,))
FACTS = ModelsFacts(
    SHARING,
    HARDWARE,
    (CHAT, SPEECH, QWEN, LARGE, BROKEN),
    {"builtin:chat": "cocoon-tiny-chat@1:56d3254da4c0987f71ab13fab03810d7",
     "builtin:speech": "cocoon-tiny-speech@1:712c492475dba7f61a68a997f58e2e2f"},
    {"builtin:chat": Check(1.0, Verdict(6, 2_452_650)),
     LARGE.source: Check(0.4)},
)  # fmt: skip


def page(tr: Tr, facts: ModelsFacts = FACTS) -> ModelsPage:
    made = ModelsPage()
    made.show_view(present_models(facts, tr))
    return made


def narrow(tr: Tr) -> QWidget:
    made = page(tr)
    made.set_narrow(is_narrow=True)
    made.resize(744, 760)
    made.setProperty("own_size", True)
    return made


SCENES: dict[str, Callable[[Tr], QWidget]] = {"models": page, "models-narrow": narrow}
