"""`run` on every kind of connection that a network file can name."""

from pathlib import Path

import openai
import pytest

from tests.integration.programs import running

MODES = {
    "tls-any": ((), "network.toml"),
    "tls-fake-tdx": (("--policy", "fake_tdx"), "network.toml"),
    "plain": (("--plain",), "network-plain.toml"),
}


@pytest.mark.parametrize("mode", MODES)
def test_a_job_is_answered_over(mode: str, tmp_path: Path) -> None:
    options, name = MODES[mode]
    folder = tmp_path / "net"
    with running(tmp_path, "localnet", "--folder", str(folder), *options):
        file = str(folder / name)
        with (
            running(tmp_path, "run", "--network", file) as node,
            running(tmp_path, "gateway", "--network", file, "--port", "0") as gateway,
        ):
            node.wait_for_proxies(2)
            key = Path(gateway.ready["key_file"]).read_text().strip()
            with openai.OpenAI(base_url=gateway.ready["base_url"], api_key=key) as client:
                answer = client.chat.completions.create(
                    model="cocoon-tiny-chat",
                    temperature=0,
                    messages=[{"role": "user", "content": "What is the capital of France?"}],
                )
    assert answer.choices[0].message.content == "The capital of France is Paris."
