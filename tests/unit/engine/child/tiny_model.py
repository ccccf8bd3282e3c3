"""A chat model of a few kilobytes with random weights: real files, real inference, no sense."""

import json
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

CONTROL_TOKENS = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
WORDS = ["system", "user", "assistant", "hello", "\u0120world", "\u0120capital"]
_LAYERS, _HEADS, _KEY_HEADS, _WIDTH, _INNER = 2, 4, 2, 32, 64


def make_tokenizer() -> Any:
    """Return a byte-level tokenizer that knows all bytes and the words of `WORDS`."""
    steps = [(word[:size], word[size]) for word in WORDS for size in range(1, len(word))]
    tokens = [*CONTROL_TOKENS, *sorted(pre_tokenizers.ByteLevel.alphabet()), *map("".join, steps)]
    numbers = {token: number for number, token in enumerate(dict.fromkeys(tokens))}
    tokenizer = Tokenizer(models.BPE(numbers, list(dict.fromkeys(steps))))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(CONTROL_TOKENS)
    return tokenizer


def write_chat_model(folder: Path, manifest: dict[str, Any] | None = None) -> Path:
    """Write a model folder; `manifest` becomes its manifest.json as it is."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = make_tokenizer()
    tokenizer.save(str(folder / "tokenizer.json"))
    size = tokenizer.get_vocab_size()
    spec = _random_spec(size)
    spec.config.bos_token = spec.config.unk_token = CONTROL_TOKENS[0]
    spec.config.eos_token = CONTROL_TOKENS[2]
    spec.register_vocabulary([tokenizer.id_to_token(number) for number in range(size)])
    spec.validate()
    spec.optimize(quantization="int8")
    spec.save(str(folder))
    if manifest is not None:
        (folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return folder


def _random_spec(vocabulary: int) -> Any:
    common, transformer = ctranslate2.specs.common_spec, ctranslate2.specs
    spec = transformer.TransformerDecoderModelSpec.from_config(
        _LAYERS,
        _HEADS,
        activation=common.Activation.SWISH,
        ffn_glu=True,
        rms_norm=True,
        rotary_dim=0,
        rotary_interleave=False,
        num_heads_kv=_KEY_HEADS,
    )
    random = np.random.default_rng(0)

    def weights(rows: int, columns: int) -> Any:
        return (random.standard_normal((rows, columns)) * 0.3).astype(np.float32)

    decoder = spec.decoder
    decoder.scale_embeddings = False
    decoder.embeddings.weight = weights(vocabulary, _WIDTH)
    decoder.projection.weight = weights(vocabulary, _WIDTH)
    decoder.layer_norm.gamma = np.ones(_WIDTH, np.float32)
    joined = _WIDTH + 2 * _KEY_HEADS * (_WIDTH // _HEADS)
    for layer in decoder.layer:
        layer.self_attention.layer_norm.gamma = np.ones(_WIDTH, np.float32)
        layer.self_attention.linear[0].weight = weights(joined, _WIDTH)
        layer.self_attention.linear[1].weight = weights(_WIDTH, _WIDTH)
        layer.ffn.layer_norm.gamma = np.ones(_WIDTH, np.float32)
        layer.ffn.linear_0.weight = weights(_INNER, _WIDTH)
        layer.ffn.linear_0_noact.weight = weights(_INNER, _WIDTH)
        layer.ffn.linear_1.weight = weights(_WIDTH, _INNER)
    return spec
