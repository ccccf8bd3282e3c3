import asyncio

from app.domain.money import NanoTon
from app.ton.wallet_contracts import TonNetwork, WalletVersion
from app.wallet.scan import candidates, public_key_of_words, scan_wallets
from tests.chain_cells import internal_message
from tests.chain_story import ChainStory, StoryClient
from tests.unit.wallet.payment_values import SOMEBODY
from tests.unit.wallet.wallet_values import PUBLIC_KEY, WORDS


def test_the_key_of_the_words() -> None:
    assert public_key_of_words(WORDS.split()) == PUBLIC_KEY


def test_every_wallet_of_a_key_once() -> None:
    found = candidates(PUBLIC_KEY, None)
    names = [(each.version, each.network) for each in found]
    assert names == [
        (WalletVersion.V5R1, TonNetwork.MAINNET),
        (WalletVersion.V5R1, TonNetwork.TESTNET),
        (WalletVersion.V4R2, TonNetwork.MAINNET),
        (WalletVersion.V3R2, TonNetwork.MAINNET),
    ]
    assert len({each.address for each in found}) == 4


def test_only_what_may_be_meant() -> None:
    testnet = candidates(PUBLIC_KEY, TonNetwork.TESTNET)
    assert {each.network for each in testnet} == {TonNetwork.TESTNET}
    assert len(testnet) == 3
    (one,) = candidates(PUBLIC_KEY, TonNetwork.MAINNET, WalletVersion.V4R2)
    assert one.version is WalletVersion.V4R2


def test_the_used_one_is_first() -> None:
    story, accounts = ChainStory(), candidates(PUBLIC_KEY, None)
    used = accounts[2]
    story.happens(used.address, in_message=internal_message(SOMEBODY, used.address, NanoTon(1)))
    found = asyncio.run(scan_wallets(StoryClient(story), accounts))
    assert [each.account for each in found] == [used, accounts[0], accounts[1], accounts[3]]
    assert [each.is_used for each in found] == [True, False, False, False]
    assert (found[0].balance, found[1].balance) == (10**9, 0)
