"""``doctor``: what this computer can do, and which networks admit it."""

import argparse
import asyncio

from app.cli.arguments import SubParsers
from app.cli.output import say, say_json
from app.domain.gpu import Gpu
from app.localnet.network import has_virtual_machine
from app.presenters.eligibility import as_text, eligibility_view
from app.services.computer import look_at_computer
from app.services.eligibility import ComputerFacts, is_ready, judge_networks
from app.storage.paths import data_dir


def add_parser(commands: SubParsers) -> None:
    """Declare the command."""
    parser = commands.add_parser(
        "doctor",
        help="what this computer can do and which networks admit it",
        description="Look at this computer: card, memory, driver, processor, disk, sandbox, and "
        "which networks would admit it. Nothing is changed, and nothing is sent anywhere. The exit "
        "status is 0 if it can share on the practice network.",
    )
    parser.add_argument("--json", action="store_true", help="print one JSON object instead of text")
    parser.set_defaults(execute=_execute)


def _execute(options: argparse.Namespace) -> int:
    facts = asyncio.run(look_at_computer(data_dir(), has_chain=has_virtual_machine()))
    if options.json:
        say_json(facts_json(facts))
    else:
        for line in as_text(eligibility_view(facts)).splitlines():
            say(line)
    return 0 if is_ready(facts) else 1


def facts_json(facts: ComputerFacts) -> dict[str, object]:
    """Put everything that was found out under names that stay."""
    disk = facts.disk
    return {
        "is_ready": is_ready(facts),
        "system": facts.system,
        "cards": [_card_json(card) for card in facts.cards],
        "computes_on_card": facts.computes_on_card,
        "driver": {"state": facts.hardware.driver.value, "detail": facts.hardware.detail},
        "processor": {
            "name": facts.cpu.name,
            "cores": facts.cpu.cores,
            "threads": facts.cpu.threads,
            "memory_bytes": facts.cpu.memory_bytes,
            "tdx": facts.cpu.tdx.value,
        },
        "disk": disk and {"free_bytes": disk.free_bytes, "total_bytes": disk.total_bytes},
        "sandbox": {
            "layers": list(facts.sandbox.holding),
            "missing": list(facts.sandbox.missing),
            "failure": facts.sandbox.failure,
        },
        "has_local_chain": facts.has_chain,
        "networks": [
            {
                "network": verdict.kind.value,
                "admission": verdict.admission.value,
                "needs": [need.value for need in verdict.needs],
            }
            for verdict in judge_networks(facts)
        ],
    }


def _card_json(card: Gpu) -> dict[str, object]:
    return {
        "index": card.info.index,
        "uuid": card.info.uuid,
        "name": card.info.name,
        "driver": card.info.driver,
        "state": card.state.value,
        "memory_bytes": card.info.memory_total_bytes,
        "memory_used_bytes": card.latest and card.latest.memory_used,
        "compute_capability": card.info.compute and ".".join(map(str, card.info.compute)),
        "parts": card.info.parts,
    }
