-- What a gateway on this machine paid, request by request; nothing is ever taken back.
CREATE TABLE spending (
    number INTEGER PRIMARY KEY,
    at_utc REAL NOT NULL CHECK (at_utc >= 0),
    network TEXT NOT NULL CHECK (length(network) <= 1024),
    model TEXT NOT NULL CHECK (length(model) <= 1024),
    tokens INTEGER NOT NULL CHECK (tokens BETWEEN 0 AND 9007199254740992),
    cost INTEGER NOT NULL CHECK (cost >= 0)
) STRICT;

CREATE INDEX spending_of_network ON spending (network, cost);

CREATE TRIGGER spending_is_kept BEFORE DELETE ON spending
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;

CREATE TRIGGER spending_is_final BEFORE UPDATE ON spending
BEGIN
    SELECT RAISE(ABORT, 'the ledger is append-only');
END;
