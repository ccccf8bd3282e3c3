-- What an owner's wallet was asked to relay, what became of it, and what arrived at the owner.
-- Nothing is ever taken back. What is in flight is written down before it is sent.

CREATE TABLE relays (
    number INTEGER PRIMARY KEY,
    network TEXT NOT NULL CHECK (length(network) <= 1024),
    proxy TEXT NOT NULL CHECK (length(proxy) <= 1024),
    worker TEXT NOT NULL CHECK (length(worker) <= 1024),
    query_id BLOB NOT NULL CHECK (length(query_id) = 8),
    tokens INTEGER NOT NULL CHECK (tokens BETWEEN 0 AND 9007199254740992),
    wallet TEXT NOT NULL CHECK (length(wallet) <= 1024),
    boc BLOB NOT NULL CHECK (length(boc) BETWEEN 1 AND 65535),
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    valid_until INTEGER NOT NULL CHECK (valid_until BETWEEN 0 AND 4294967295),
    after_lt INTEGER NOT NULL CHECK (after_lt >= 0),
    at_utc REAL NOT NULL CHECK (at_utc >= 0)
) STRICT;

CREATE INDEX relays_of_worker ON relays (worker);

-- cost: fees that are gone for good, in nanotons; deposit: what stays with the worker contract.
CREATE TABLE relay_ends (
    relay INTEGER PRIMARY KEY REFERENCES relays,
    fate TEXT NOT NULL CHECK (fate IN ('paid', 'refused', 'failed', 'expired')),
    cost INTEGER NOT NULL CHECK (cost >= 0),
    deposit INTEGER NOT NULL CHECK (deposit >= 0),
    at_utc REAL NOT NULL CHECK (at_utc >= 0)
) STRICT;

CREATE TABLE payouts (
    number INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32),
    lt INTEGER NOT NULL CHECK (lt > 0),
    network TEXT NOT NULL CHECK (length(network) <= 1024),
    proxy TEXT NOT NULL CHECK (length(proxy) <= 1024),
    worker TEXT NOT NULL CHECK (length(worker) <= 1024),
    query_id BLOB NOT NULL CHECK (length(query_id) = 8),
    tokens INTEGER NOT NULL CHECK (tokens BETWEEN 0 AND 9007199254740992),
    amount INTEGER NOT NULL CHECK (amount >= 0),
    at_utc INTEGER NOT NULL CHECK (at_utc >= 0)
) STRICT;

CREATE TRIGGER relays_one_at_a_time BEFORE INSERT ON relays
WHEN EXISTS (
    SELECT 1 FROM relays LEFT JOIN relay_ends ON relay = number
    WHERE worker = NEW.worker AND relay IS NULL
)
BEGIN SELECT RAISE(ABORT, 'a payout of this worker contract is in flight'); END;

CREATE TRIGGER relays_stay BEFORE UPDATE ON relays
BEGIN SELECT RAISE(ABORT, 'relays never change'); END;
CREATE TRIGGER relays_are_kept BEFORE DELETE ON relays
BEGIN SELECT RAISE(ABORT, 'relays are never deleted'); END;
CREATE TRIGGER relay_ends_stay BEFORE UPDATE ON relay_ends
BEGIN SELECT RAISE(ABORT, 'ends never change'); END;
CREATE TRIGGER relay_ends_are_kept BEFORE DELETE ON relay_ends
BEGIN SELECT RAISE(ABORT, 'ends are never deleted'); END;
CREATE TRIGGER payouts_stay BEFORE UPDATE ON payouts
BEGIN SELECT RAISE(ABORT, 'payouts never change'); END;
CREATE TRIGGER payouts_are_kept BEFORE DELETE ON payouts
BEGIN SELECT RAISE(ABORT, 'payouts are never deleted'); END;
