-- Jobs, their sums per hour and per day, and what the proxies say and sign.
-- Nothing is ever taken back: the triggers refuse it, whoever asks.

-- Texts that repeat in many jobs: contracts, networks, models, paths, clients.
CREATE TABLE names (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL UNIQUE CHECK (length(text) <= 1024)
) STRICT;

CREATE TABLE jobs (
    number INTEGER PRIMARY KEY,
    job_id BLOB NOT NULL CHECK (length(job_id) = 32),
    proxy INTEGER NOT NULL REFERENCES names,
    network INTEGER NOT NULL REFERENCES names,
    model INTEGER NOT NULL REFERENCES names,
    path INTEGER NOT NULL REFERENCES names,
    client INTEGER NOT NULL REFERENCES names,
    status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 9007199254740992),
    outcome TEXT NOT NULL CHECK (outcome IN ('answered', 'failed', 'cancelled', 'refused')),
    prompt INTEGER NOT NULL CHECK (prompt BETWEEN 0 AND 9007199254740992),
    cached INTEGER NOT NULL CHECK (cached BETWEEN 0 AND 9007199254740992),
    completion INTEGER NOT NULL CHECK (completion BETWEEN 0 AND 9007199254740992),
    reasoning INTEGER NOT NULL CHECK (reasoning BETWEEN 0 AND 9007199254740992),
    adjusted_prompt INTEGER NOT NULL CHECK (adjusted_prompt BETWEEN 0 AND 9007199254740992),
    adjusted_cached INTEGER NOT NULL CHECK (adjusted_cached BETWEEN 0 AND 9007199254740992),
    adjusted_completion INTEGER NOT NULL CHECK (adjusted_completion BETWEEN 0 AND 9007199254740992),
    adjusted_reasoning INTEGER NOT NULL CHECK (adjusted_reasoning BETWEEN 0 AND 9007199254740992),
    coefficient INTEGER NOT NULL CHECK (coefficient BETWEEN 0 AND 9007199254740992),
    price_per_token INTEGER NOT NULL CHECK (price_per_token BETWEEN 0 AND 9007199254740992),
    worker_fee_per_token INTEGER NOT NULL CHECK (worker_fee_per_token BETWEEN 0 AND 9007199254740992),
    fee INTEGER NOT NULL CHECK (fee BETWEEN 0 AND 9007199254740992),
    started_at_utc REAL NOT NULL CHECK (started_at_utc >= 0),
    finished_at_utc REAL NOT NULL CHECK (finished_at_utc >= 0)
) STRICT;

CREATE UNIQUE INDEX jobs_once ON jobs (proxy, job_id);

CREATE TABLE hours (
    start_utc INTEGER NOT NULL CHECK (start_utc % 3600 = 0),
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

CREATE TABLE days (
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

CREATE TRIGGER jobs_are_summed AFTER INSERT ON jobs
BEGIN
    INSERT INTO hours VALUES (
        CAST(NEW.finished_at_utc AS INTEGER) / 3600 * 3600,
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
    INSERT INTO days VALUES (
        CAST(NEW.finished_at_utc AS INTEGER) / 86400 * 86400,
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

-- One account per proxy contract and worker contract, that is, per owner. The baseline is what
-- the proxy had credited before this ledger knew it.
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    proxy INTEGER NOT NULL REFERENCES names,
    worker INTEGER NOT NULL REFERENCES names,
    network INTEGER NOT NULL REFERENCES names,
    proxy_public_key BLOB NOT NULL CHECK (length(proxy_public_key) = 32),
    worker_fee_per_token INTEGER NOT NULL CHECK (worker_fee_per_token BETWEEN 0 AND 9007199254740992),
    baseline_tokens INTEGER NOT NULL CHECK (baseline_tokens BETWEEN 0 AND max_tokens),
    max_tokens INTEGER NOT NULL CHECK (max_tokens BETWEEN 0 AND 9007199254740992),
    db_tokens INTEGER NOT NULL CHECK (db_tokens BETWEEN 0 AND 9007199254740992),
    updated_at_utc REAL NOT NULL,
    UNIQUE (proxy, worker)
) STRICT;

-- Every signed payment that was higher than all before it; the last one is worth them all.
CREATE TABLE payments (
    account INTEGER NOT NULL REFERENCES accounts,
    tokens INTEGER NOT NULL CHECK (tokens BETWEEN 0 AND 9007199254740992),
    boc BLOB NOT NULL CHECK (length(boc) BETWEEN 1 AND 4096),
    recorded_at_utc REAL NOT NULL,
    PRIMARY KEY (account, tokens)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER names_stay BEFORE UPDATE ON names
BEGIN SELECT RAISE(ABORT, 'names never change'); END;
CREATE TRIGGER names_are_kept BEFORE DELETE ON names
BEGIN SELECT RAISE(ABORT, 'names are never deleted'); END;

CREATE TRIGGER jobs_stay BEFORE UPDATE ON jobs
BEGIN SELECT RAISE(ABORT, 'jobs never change'); END;
CREATE TRIGGER jobs_are_kept BEFORE DELETE ON jobs
BEGIN SELECT RAISE(ABORT, 'jobs are never deleted'); END;

CREATE TRIGGER hours_rise BEFORE UPDATE ON hours
WHEN NEW.jobs <= OLD.jobs OR NEW.adjusted < OLD.adjusted OR NEW.fee < OLD.fee
BEGIN SELECT RAISE(ABORT, 'sums only rise'); END;
CREATE TRIGGER hours_are_kept BEFORE DELETE ON hours
BEGIN SELECT RAISE(ABORT, 'sums are never deleted'); END;
CREATE TRIGGER days_rise BEFORE UPDATE ON days
WHEN NEW.jobs <= OLD.jobs OR NEW.adjusted < OLD.adjusted OR NEW.fee < OLD.fee
BEGIN SELECT RAISE(ABORT, 'sums only rise'); END;
CREATE TRIGGER days_are_kept BEFORE DELETE ON days
BEGIN SELECT RAISE(ABORT, 'sums are never deleted'); END;

CREATE TRIGGER accounts_rise BEFORE UPDATE ON accounts
WHEN NEW.max_tokens < OLD.max_tokens OR NEW.db_tokens < OLD.db_tokens
BEGIN SELECT RAISE(ABORT, 'counters only rise'); END;
CREATE TRIGGER accounts_stay BEFORE UPDATE ON accounts
WHEN NEW.id <> OLD.id OR NEW.proxy <> OLD.proxy OR NEW.worker <> OLD.worker
    OR NEW.proxy_public_key <> OLD.proxy_public_key
    OR NEW.worker_fee_per_token <> OLD.worker_fee_per_token
    OR NEW.baseline_tokens <> OLD.baseline_tokens
BEGIN SELECT RAISE(ABORT, 'accounts keep what they are'); END;
CREATE TRIGGER accounts_are_kept BEFORE DELETE ON accounts
BEGIN SELECT RAISE(ABORT, 'accounts are never deleted'); END;

CREATE TRIGGER payments_rise BEFORE INSERT ON payments
WHEN NEW.tokens <= (SELECT max(tokens) FROM payments WHERE account = NEW.account)
BEGIN SELECT RAISE(ABORT, 'a lower payment never replaces a higher one'); END;
CREATE TRIGGER payments_stay BEFORE UPDATE ON payments
BEGIN SELECT RAISE(ABORT, 'payments never change'); END;
CREATE TRIGGER payments_are_kept BEFORE DELETE ON payments
BEGIN SELECT RAISE(ABORT, 'payments are never deleted'); END;
