"""A client that only looks, on a network that really runs."""

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.market import market_watch
from app.domain.network import Endpoint, ServedModel
from app.localnet.files import HOST, NetworkFileOptions
from app.localnet.network import LocalNetworkOptions, running_localnet
from app.services.desk_state import DeskState, Mode
from app.services.joined import Joined
from app.services.market_watch import MarketWatch
from app.storage.paths import HOME_VARIABLE
from tests.integration.localnet_peers import running_worker

pytestmark = pytest.mark.asyncio

LIMIT_S = 30.0
NEW = NetworkFileOptions(
    has_plain_ports=True, models=(ServedModel("builtin:chat", "tiny@abc@sha256"),)
)


class Desk:
    """Who looks at one network and shares nothing."""

    def __init__(self, joined: Joined) -> None:
        self.joined = joined
        self.state = DeskState(mode=Mode.LOOKING)


async def _until(watch: MarketWatch, wanted: Callable[[], bool]) -> None:
    async with asyncio.timeout(LIMIT_S):
        while not wanted():
            await watch.changes.beyond(watch.changes.count)


async def test_workers_are_seen_as_they_come_and_nothing_is_spent(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    async with running_localnet(tmp_path / "net", LocalNetworkOptions(new=NEW)) as net:
        watch = market_watch(Desk(Joined(net.description)))  # type: ignore[arg-type] # what is used
        async with asyncio.TaskGroup() as group:
            task = group.create_task(watch.run())
            await _until(watch, lambda: watch.market.at_utc is not None)
            assert [proxy.endpoint for proxy in watch.market.proxies] == [
                f"{HOST}:{net.ports.clients}"
            ]
            assert 0 < watch.market.proxies[0].answer_s < LIMIT_S
            async with running_worker(Endpoint(HOST, net.ports.plain_workers or 0)):
                await _until(watch, lambda: any(each.workers for each in watch.market.models))
            task.cancel()
        status = net.stats()
        assert (status.answered, status.refused, status.tokens) == (0, 0, 0)
    assert not (tmp_path / "home").exists()
