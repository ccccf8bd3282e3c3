"""A small model of the Whisper architecture, with a second output for training alone.

That second output names the words straight from the encoder (CTC). It teaches the encoder where
words are long before the decoder's attention has found them, and is left out of the finished model.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor, nn
from transformers import WhisperConfig, WhisperForConditionalGeneration

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tokens import Ids
    from transformers.models.whisper.modeling_whisper import WhisperAttention, WhisperEncoder

FULL_WINDOW_FRAMES = 3_000
LOCAL_LAYERS = 3
OFFSETS = (-4, -2, 2, 4)
SHARPNESS = 1.8
TIMESTAMP_WEIGHT = 0.3


@dataclass(frozen=True, slots=True)
class Size:
    """The measures of the network; width is a multiple of 32 times the heads."""

    width: int = 128
    heads: int = 4
    encoder_layers: int = 4
    decoder_layers: int = 2

    def __str__(self) -> str:
        """Return the measures in words."""
        layers = f"{self.encoder_layers} encoder and {self.decoder_layers} decoder layers"
        return f"Whisper (encoder-decoder), width {self.width}, {self.heads} heads, {layers}"


def config(size: Size, ids: Ids) -> WhisperConfig:
    """Return the description that transformers builds the network from."""
    return WhisperConfig(
        vocab_size=ids.size,
        num_mel_bins=80,
        d_model=size.width,
        encoder_layers=size.encoder_layers,
        decoder_layers=size.decoder_layers,
        encoder_attention_heads=size.heads,
        decoder_attention_heads=size.heads,
        encoder_ffn_dim=4 * size.width,
        decoder_ffn_dim=4 * size.width,
        max_source_positions=FULL_WINDOW_FRAMES // 2,
        max_target_positions=448,
        dropout=0.0,
        pad_token_id=ids.end,
        bos_token_id=ids.end,
        eos_token_id=ids.end,
        decoder_start_token_id=ids.start,
        suppress_tokens=[],
        begin_suppress_tokens=[],
    )


@torch.no_grad()
def look_around(attention: WhisperAttention, offsets: Sequence[float]) -> None:
    """Let each head begin by looking at one distance, in places of 20 ms, before or after its own.

    Whisper's position codes are sines and cosines; the product of a code with another one that is
    turned by a distance is largest where the distance is that. Found by training alone, this takes
    most of a small model's time.
    """
    width, heads = attention.embed_dim, attention.num_heads
    pairs = attention.head_dim // 2
    frequencies = torch.exp(-math.log(10_000) / (width // 2 - 1) * torch.arange(pairs))
    sines, cosines = torch.arange(pairs), torch.arange(pairs) + width // 2
    for head in range(heads):
        first = head * attention.head_dim + torch.arange(pairs)
        second = first + pairs
        turn = frequencies * offsets[head % len(offsets)]
        for projection, angle in ((attention.q_proj, turn), (attention.k_proj, 0 * turn)):
            weight = projection.weight
            weight[first, sines] += SHARPNESS * angle.cos()
            weight[first, cosines] += SHARPNESS * angle.sin()
            weight[second, sines] -= SHARPNESS * angle.sin()
            weight[second, cosines] += SHARPNESS * angle.cos()


class SpeechModel(nn.Module):
    """The network and its helper output over word numbers (0 is "nothing").

    ``answer_weights`` says how much each token of an answer counts; the end of the speech is never
    known to 20 ms, and a full weight on that would drown the words.
    """

    answer_weights: Tensor

    def __init__(self, size: Size, ids: Ids, words: int) -> None:
        super().__init__()
        self.whisper = WhisperForConditionalGeneration(config(size, ids))
        self.words = nn.Linear(size.width, words + 1)
        weights = torch.ones(ids.size)
        weights[ids.first_time :] = TIMESTAMP_WEIGHT
        self.register_buffer("answer_weights", weights, persistent=False)
        self._raise_first_layers()
        for number, layer in enumerate(self.whisper.model.encoder.layers[:LOCAL_LAYERS]):
            look_around(layer.self_attn, [offset * 2**number for offset in OFFSETS])

    def _raise_first_layers(self) -> None:
        """Start with sound as strong as the position codes; it would be 15 times weaker."""
        encoder = self.whisper.model.encoder
        for convolution, gain in ((encoder.conv1, 1.0), (encoder.conv2, 1.2)):
            inputs = convolution.weight[0].numel()
            nn.init.normal_(convolution.weight, std=gain / inputs**0.5)

    def encode(self, features: Tensor) -> Tensor:
        """Return the encoder's states for a window of any even number of frames up to 3,000."""
        encoder: WhisperEncoder = self.whisper.model.encoder
        states = nn.functional.gelu(encoder.conv1(features))
        states = nn.functional.gelu(encoder.conv2(states)).transpose(1, 2)
        states = states + encoder.embed_positions.weight[: states.shape[1]]
        for layer in encoder.layers:
            answer = layer(states, None)
            states = answer[0] if isinstance(answer, tuple) else answer
        answer = encoder.layer_norm(states)
        assert isinstance(answer, Tensor)  # noqa: S101 - tells the type checker
        return answer

    def forward(self, features: Tensor, inputs: Tensor) -> tuple[Tensor, Tensor]:
        """Return logits (answers, tokens, vocabulary) and (batch, places, words).

        There may be several answers to each clip, one after the other.
        """
        states = self.encode(features)
        heard = states.repeat_interleave(inputs.shape[0] // states.shape[0], 0)
        decoded = self.whisper.model.decoder(
            input_ids=inputs, encoder_hidden_states=heard, use_cache=False
        ).last_hidden_state
        return self.whisper.proj_out(decoded), self.words(states)

    def parameter_count(self) -> int:
        """Return the parameters of the finished model."""
        return sum(p.numel() for p in self.whisper.parameters())


def seeded(seed: int) -> torch.Generator:
    """Return a generator of its own random numbers."""
    return torch.Generator().manual_seed(seed)
