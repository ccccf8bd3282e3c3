"""The families of questions that the chat model promises to answer, one module each."""
