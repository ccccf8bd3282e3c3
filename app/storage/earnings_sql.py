"""The SQL behind the earnings page.

Pieces of time come as a JSON array of ``[since, until]``; the array's index says which piece.
The pieces drive the join, so each touches only its own rows of a table sorted by time.
"""

_PIECES = """
    WITH pieces AS MATERIALIZED (
        SELECT key AS piece, value ->> 0 AS since, value ->> 1 AS until FROM json_each(?)
    )
"""

SELECT_FIRST = """
    SELECT min(start_utc) FROM (
        SELECT min(start_utc) AS start_utc FROM hours
        UNION ALL SELECT min(start_utc) FROM span_hours
    )
"""

SELECT_NAMES = "SELECT id, text FROM names WHERE id IN (SELECT value FROM json_each(?))"

SELECT_HOUR_JOBS = f"""
    {_PIECES}
    SELECT piece, proxy, network, model, outcome, sum(jobs), sum(prompt), sum(cached),
        sum(completion), sum(reasoning), sum(adjusted), sum(fee)
    FROM pieces CROSS JOIN hours
    WHERE start_utc >= since AND start_utc < until
    GROUP BY piece, proxy, network, model, outcome
"""  # noqa: S608  # constants
SELECT_DAY_JOBS = SELECT_HOUR_JOBS.replace("JOIN hours", "JOIN days")
SELECT_MONTH_JOBS = SELECT_HOUR_JOBS.replace("JOIN hours", "JOIN months")

SELECT_HOUR_SPANS = f"""
    {_PIECES}
    SELECT piece, network, device, state, sum(seconds), sum(measured_joules), sum(assumed_joules)
    FROM pieces CROSS JOIN span_hours
    WHERE start_utc >= since AND start_utc < until
    GROUP BY piece, network, device, state
"""  # noqa: S608  # constants
SELECT_DAY_SPANS = SELECT_HOUR_SPANS.replace("JOIN span_hours", "JOIN span_days")

SELECT_FEES = """
    SELECT relay_ends.at_utc, network, cost FROM relay_ends JOIN relays ON number = relay
    WHERE cost > 0 AND relay_ends.at_utc >= ? AND relay_ends.at_utc < ? ORDER BY relay_ends.at_utc
"""

SELECT_PAYOUTS = """
    SELECT hash, lt, network, proxy, worker, query_id, tokens, amount, at_utc
    FROM payouts WHERE at_utc >= ? AND at_utc < ? ORDER BY at_utc, number
"""

SELECT_ACCOUNT_TIMES = """
    SELECT proxy,
        (SELECT recorded_at_utc FROM payments WHERE account = accounts.id ORDER BY tokens LIMIT 1),
        max_tokens, updated_at_utc,
        (
            SELECT max(tokens) FROM payouts
            WHERE payouts.worker = worker_name.text AND payouts.proxy = proxy_name.text
        ) AS paid,
        (
            SELECT recorded_at_utc FROM payments
            WHERE account = accounts.id AND tokens <= (
                SELECT max(tokens) FROM payouts
                WHERE payouts.worker = worker_name.text AND payouts.proxy = proxy_name.text
            )
            ORDER BY tokens DESC LIMIT 1
        ),
        (
            SELECT recorded_at_utc FROM payments
            WHERE account = accounts.id AND tokens > 0 ORDER BY tokens DESC LIMIT 1
        )
    FROM accounts
        JOIN names AS worker_name ON worker_name.id = accounts.worker
        JOIN names AS proxy_name ON proxy_name.id = accounts.proxy
"""

SELECT_LAST_NUMBER = "SELECT coalesce(max(number), 0) FROM jobs"
SELECT_TIME_FROM = "SELECT finished_at_utc FROM jobs WHERE number >= ? ORDER BY number LIMIT 1"

# The sign keeps SQLite from walking through all jobs of the proxy instead of these numbers.
SELECT_FEE_UNTIL = """
    SELECT network, model, sum(fee) FROM jobs
    WHERE number >= ? AND number < ? AND +proxy = ? AND outcome = 'answered'
        AND finished_at_utc >= ? AND finished_at_utc < ? AND finished_at_utc <= ?
    GROUP BY network, model
"""

SELECT_NETWORKS = "SELECT DISTINCT network FROM months UNION SELECT DISTINCT network FROM span_days"
SELECT_MODELS = "SELECT DISTINCT model FROM months"
SELECT_DEVICES = "SELECT DISTINCT device FROM span_days"

SELECT_GROUPS = """
    SELECT network_name.text, model_name.text, coefficient, price_per_token,
        worker_fee_per_token, jobs, prompt, cached, completion, reasoning,
        adjusted_prompt, adjusted_cached, adjusted_completion, adjusted_reasoning
    FROM (
        SELECT network, model, coefficient, price_per_token, worker_fee_per_token,
            count(*) AS jobs,
            sum(prompt) AS prompt, sum(cached) AS cached,
            sum(completion) AS completion, sum(reasoning) AS reasoning,
            sum(adjusted_prompt) AS adjusted_prompt, sum(adjusted_cached) AS adjusted_cached,
            sum(adjusted_completion) AS adjusted_completion,
            sum(adjusted_reasoning) AS adjusted_reasoning
        FROM jobs
        WHERE number >= ? AND number < ? AND outcome = 'answered'
            AND finished_at_utc >= ? AND finished_at_utc < ?
        GROUP BY network, model, coefficient, price_per_token, worker_fee_per_token
    )
        JOIN names AS network_name ON network_name.id = network
        JOIN names AS model_name ON model_name.id = model
    ORDER BY network_name.text, model_name.text, coefficient, worker_fee_per_token
"""
