from tests.benchmarks.contract_gas import TABLE, table


def test_the_table_of_costs_is_up_to_date() -> None:
    assert TABLE.read_text(encoding="utf-8") == table()
