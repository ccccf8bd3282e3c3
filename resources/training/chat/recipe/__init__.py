"""How the built-in chat model is made: data, tokenizer, training, conversion, check."""
