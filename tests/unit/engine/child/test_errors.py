from app.engine.child.errors import ApiError, shown


def test_the_body_has_the_four_fields_of_openai() -> None:
    error = ApiError("No.", status=404, param="model", code="model_not_found")
    assert error.status == 404
    assert error.as_json() == {
        "error": {
            "message": "No.",
            "type": "invalid_request_error",
            "param": "model",
            "code": "model_not_found",
        }
    }


def test_a_strangers_text_is_shown_short_and_printable() -> None:
    assert shown("gpt") == "'gpt'"
    assert shown("\x1b[31m\u202e\ud800") == r"'\x1b[31m\u202e\ud800'"
    assert len(shown("x" * 10**6)) < 100
