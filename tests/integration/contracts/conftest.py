import pytest

from app.localnet.chain.machine import Machine
from tests.integration.contracts.network import Network
from tests.integration.contracts.world import COIN, World


@pytest.fixture(scope="session")
def machine() -> Machine:
    return Machine()


@pytest.fixture(scope="session")
def deployed(machine: Machine) -> Network:
    network = Network(World(machine))
    network.deploy_proxy()
    network.deploy_worker()
    network.deploy_client()
    return network


@pytest.fixture
def network(deployed: Network) -> Network:
    """Proxy, worker and client contract, deployed, without any client's money."""
    return Network(deployed.world.copy())


@pytest.fixture
def funded(network: Network) -> Network:
    """The same, and the client has 10 TON with the proxy."""
    network.top_up(10 * COIN)
    return network
