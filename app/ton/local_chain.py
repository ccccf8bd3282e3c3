"""What only a chain of this computer offers: the list of all transactions, and free coins."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import msgspec

from app.domain.money import NanoTon
from app.ton.address import Address
from app.ton.chain import ChainUnavailableError, NewestTransactions
from app.ton.toncenter import read_limited, toncenter_session
from app.ton.toncenter_answers import open_envelope, read_newest
from app.ton.toncenter_endpoint import ToncenterEndpoint

_API, _LOCAL = "/api/v2", "/local"
TIMEOUT_S = 10.0


class LocalChain:
    """Asks the chain of a local network; a public server refuses every question."""

    def __init__(self, endpoint: ToncenterEndpoint, session: aiohttp.ClientSession) -> None:
        self._url = endpoint.url.rstrip("/").removesuffix(_API) + _LOCAL
        self._session = session

    async def newest(self, *, limit: int) -> NewestTransactions:
        """Return the last transactions of all accounts.

        Raises:
            ChainUnavailableError, ChainDataError: no answer, or a malformed one.
        """
        result = await self._call("newest", {"limit": limit})
        return await asyncio.to_thread(read_newest, result, limit=limit)

    async def faucet(self, address: Address, amount: NanoTon) -> None:
        """Give an account new coins.

        Raises:
            ChainUnavailableError: it could not.
        """
        await self._call("faucet", {"address": address.raw, "amount": amount})

    async def _call(self, method: str, parameters: dict[str, Any]) -> bytes:
        headers = {"Content-Type": "application/json"}
        try:
            async with (
                asyncio.timeout(TIMEOUT_S),
                self._session.post(
                    f"{self._url}/{method}",
                    data=msgspec.json.encode(parameters),
                    headers=headers,
                    allow_redirects=False,
                ) as response,
            ):
                status, data = response.status, await read_limited(response)
        except TimeoutError as error:
            raise ChainUnavailableError("the local chain did not answer in time") from error
        except (aiohttp.ClientError, OSError) as error:
            raise ChainUnavailableError(f"the local chain: {type(error).__name__}") from error
        return open_envelope(data, status=status, request_id="")


@asynccontextmanager
async def open_local_chain(endpoint: ToncenterEndpoint) -> AsyncIterator[LocalChain]:
    """Open a connection to the chain of a local network."""
    async with toncenter_session() as session:
        yield LocalChain(endpoint, session)
