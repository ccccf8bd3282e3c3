-- Sums of jobs per month, so that ten years open at once. The month is that of UTC.
CREATE TABLE months (
    start_utc INTEGER NOT NULL CHECK (start_utc % 86400 = 0),
    proxy INTEGER NOT NULL REFERENCES names,
    network INTEGER NOT NULL REFERENCES names,
    model INTEGER NOT NULL REFERENCES names,
    outcome TEXT NOT NULL,
    jobs INTEGER NOT NULL,
    prompt INTEGER NOT NULL,
    cached INTEGER NOT NULL,
    completion INTEGER NOT NULL,
    reasoning INTEGER NOT NULL,
    adjusted INTEGER NOT NULL,
    fee INTEGER NOT NULL,
    PRIMARY KEY (start_utc, proxy, network, model, outcome)
) STRICT, WITHOUT ROWID;

INSERT INTO months
    SELECT unixepoch(start_utc, 'unixepoch', 'start of month') AS month, proxy, network, model,
        outcome, sum(jobs), sum(prompt), sum(cached), sum(completion), sum(reasoning),
        sum(adjusted), sum(fee)
    FROM days GROUP BY month, proxy, network, model, outcome;

CREATE TRIGGER jobs_are_summed_by_month AFTER INSERT ON jobs
BEGIN
    INSERT INTO months VALUES (
        unixepoch(NEW.finished_at_utc, 'unixepoch', 'start of month'),
        NEW.proxy, NEW.network, NEW.model, NEW.outcome, 1,
        NEW.prompt, NEW.cached, NEW.completion, NEW.reasoning,
        NEW.adjusted_prompt + NEW.adjusted_cached + NEW.adjusted_completion + NEW.adjusted_reasoning,
        NEW.fee
    ) ON CONFLICT DO UPDATE SET
        jobs = jobs + 1,
        prompt = prompt + excluded.prompt,
        cached = cached + excluded.cached,
        completion = completion + excluded.completion,
        reasoning = reasoning + excluded.reasoning,
        adjusted = adjusted + excluded.adjusted,
        fee = fee + excluded.fee;
END;

CREATE TRIGGER months_rise BEFORE UPDATE ON months
WHEN NEW.jobs <= OLD.jobs OR NEW.adjusted < OLD.adjusted OR NEW.fee < OLD.fee
BEGIN SELECT RAISE(ABORT, 'sums only rise'); END;
CREATE TRIGGER months_are_kept BEFORE DELETE ON months
BEGIN SELECT RAISE(ABORT, 'sums are never deleted'); END;

-- What sharing cost: spans of time with the energy used in them, and the prices that turn energy
-- and coins into money. Nothing is ever taken back.

-- What one device did for a while, at most until the hour ends. State: 'sharing', or why it did
-- not share. Joules are a device's counter or power meter, or an assumed power times the time.
CREATE TABLE spans (
    device INTEGER NOT NULL REFERENCES names,
    from_utc INTEGER NOT NULL CHECK (from_utc >= 0),
    until_utc INTEGER NOT NULL CHECK (until_utc > from_utc),
    network INTEGER NOT NULL REFERENCES names,
    state INTEGER NOT NULL REFERENCES names,
    joules INTEGER NOT NULL CHECK (joules BETWEEN 0 AND 9007199254740992),
    is_measured INTEGER NOT NULL CHECK (is_measured IN (0, 1)),
    PRIMARY KEY (device, from_utc),
    CHECK (from_utc / 3600 = (until_utc - 1) / 3600)
) STRICT, WITHOUT ROWID;

CREATE TABLE span_hours (
    start_utc INTEGER NOT NULL CHECK (start_utc % 3600 = 0),
    network INTEGER NOT NULL REFERENCES names,
    device INTEGER NOT NULL REFERENCES names,
    state INTEGER NOT NULL REFERENCES names,
    seconds INTEGER NOT NULL,
    measured_joules INTEGER NOT NULL,
    assumed_joules INTEGER NOT NULL,
    PRIMARY KEY (start_utc, network, device, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE span_days (
    start_utc INTEGER NOT NULL CHECK (start_utc % 86400 = 0),
    network INTEGER NOT NULL REFERENCES names,
    device INTEGER NOT NULL REFERENCES names,
    state INTEGER NOT NULL REFERENCES names,
    seconds INTEGER NOT NULL,
    measured_joules INTEGER NOT NULL,
    assumed_joules INTEGER NOT NULL,
    PRIMARY KEY (start_utc, network, device, state)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER spans_follow_each_other BEFORE INSERT ON spans
WHEN EXISTS (
    SELECT 1 FROM spans
    WHERE device = NEW.device AND from_utc > NEW.from_utc - 3600 AND from_utc < NEW.until_utc
        AND until_utc > NEW.from_utc
)
BEGIN SELECT RAISE(ABORT, 'spans of a device never overlap'); END;

CREATE TRIGGER spans_are_summed AFTER INSERT ON spans
BEGIN
    INSERT INTO span_hours VALUES (
        NEW.from_utc / 3600 * 3600, NEW.network, NEW.device, NEW.state,
        NEW.until_utc - NEW.from_utc,
        NEW.joules * NEW.is_measured, NEW.joules * (1 - NEW.is_measured)
    ) ON CONFLICT DO UPDATE SET
        seconds = seconds + excluded.seconds,
        measured_joules = measured_joules + excluded.measured_joules,
        assumed_joules = assumed_joules + excluded.assumed_joules;
    INSERT INTO span_days VALUES (
        NEW.from_utc / 86400 * 86400, NEW.network, NEW.device, NEW.state,
        NEW.until_utc - NEW.from_utc,
        NEW.joules * NEW.is_measured, NEW.joules * (1 - NEW.is_measured)
    ) ON CONFLICT DO UPDATE SET
        seconds = seconds + excluded.seconds,
        measured_joules = measured_joules + excluded.measured_joules,
        assumed_joules = assumed_joules + excluded.assumed_joules;
END;

-- One coin ('coin') or one kilowatt hour ('power') in millionths of a currency's unit.
CREATE TABLE rates (
    number INTEGER PRIMARY KEY,
    at_utc REAL NOT NULL CHECK (at_utc >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('coin', 'power')),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    micros INTEGER NOT NULL CHECK (micros BETWEEN 0 AND 9007199254740992),
    source TEXT NOT NULL CHECK (length(source) <= 200),
    is_assumed INTEGER NOT NULL CHECK (is_assumed IN (0, 1))
) STRICT;

-- Finding what of an account was paid must not read every payout.
CREATE INDEX payouts_of_worker ON payouts (worker, proxy, tokens);

CREATE TRIGGER spans_stay BEFORE UPDATE ON spans
BEGIN SELECT RAISE(ABORT, 'spans never change'); END;
CREATE TRIGGER spans_are_kept BEFORE DELETE ON spans
BEGIN SELECT RAISE(ABORT, 'spans are never deleted'); END;
CREATE TRIGGER span_hours_rise BEFORE UPDATE ON span_hours
WHEN NEW.seconds <= OLD.seconds OR NEW.measured_joules < OLD.measured_joules
    OR NEW.assumed_joules < OLD.assumed_joules
BEGIN SELECT RAISE(ABORT, 'sums only rise'); END;
CREATE TRIGGER span_hours_are_kept BEFORE DELETE ON span_hours
BEGIN SELECT RAISE(ABORT, 'sums are never deleted'); END;
CREATE TRIGGER span_days_rise BEFORE UPDATE ON span_days
WHEN NEW.seconds <= OLD.seconds OR NEW.measured_joules < OLD.measured_joules
    OR NEW.assumed_joules < OLD.assumed_joules
BEGIN SELECT RAISE(ABORT, 'sums only rise'); END;
CREATE TRIGGER span_days_are_kept BEFORE DELETE ON span_days
BEGIN SELECT RAISE(ABORT, 'sums are never deleted'); END;
CREATE TRIGGER rates_stay BEFORE UPDATE ON rates
BEGIN SELECT RAISE(ABORT, 'rates never change'); END;
CREATE TRIGGER rates_are_kept BEFORE DELETE ON rates
BEGIN SELECT RAISE(ABORT, 'rates are never deleted'); END;
