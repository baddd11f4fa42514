"""The journal's tables, and the steps from each older version to the next."""

VERSION = 3

TABLES = """
CREATE TABLE flush (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL,
    profile TEXT NOT NULL,
    provider TEXT NOT NULL,
    node TEXT NOT NULL,
    domains TEXT NOT NULL DEFAULT '',
    cause TEXT NOT NULL,
    state TEXT NOT NULL,
    opened REAL NOT NULL,
    asked REAL,
    answered REAL,
    closed REAL,
    outcome TEXT,
    code INTEGER NOT NULL DEFAULT 0,
    text TEXT NOT NULL DEFAULT '',
    family TEXT NOT NULL DEFAULT 'unknown',
    promised INTEGER,
    advice TEXT NOT NULL DEFAULT '',
    verdict TEXT,
    silence_after REAL NOT NULL,
    quiet_after REAL NOT NULL,
    peers TEXT NOT NULL DEFAULT '',
    arrived INTEGER NOT NULL DEFAULT 0,
    bytes INTEGER NOT NULL DEFAULT 0,
    left_behind INTEGER NOT NULL DEFAULT 0,
    first_arrival REAL,
    last_arrival REAL,
    transcript TEXT NOT NULL DEFAULT '',
    asker TEXT NOT NULL DEFAULT ''
);
CREATE INDEX flush_revision ON flush (revision);
CREATE INDEX flush_open ON flush (state) WHERE state <> 'closed';
CREATE INDEX flush_queue ON flush (profile, node, id);

CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    receiver TEXT NOT NULL,
    began REAL NOT NULL,
    ended REAL,
    peer TEXT NOT NULL,
    tls TEXT NOT NULL DEFAULT '',
    helo TEXT NOT NULL DEFAULT '',
    flush INTEGER REFERENCES flush (id),
    ending TEXT NOT NULL DEFAULT '',
    transcript TEXT NOT NULL DEFAULT ''
);
CREATE INDEX session_open ON session (receiver) WHERE ended IS NULL;
CREATE INDEX session_open_flush ON session (flush) WHERE ended IS NULL;

CREATE TABLE arrival (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    time REAL NOT NULL,
    sender TEXT NOT NULL,
    recipients TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    size INTEGER NOT NULL DEFAULT 0,
    peer TEXT NOT NULL DEFAULT '',
    tls TEXT NOT NULL DEFAULT '',
    session INTEGER NOT NULL DEFAULT 0,
    flush INTEGER REFERENCES flush (id),
    file TEXT UNIQUE,
    code INTEGER NOT NULL,
    text TEXT NOT NULL DEFAULT '',
    rule TEXT NOT NULL DEFAULT '',
    remedy TEXT NOT NULL DEFAULT '',
    count INTEGER NOT NULL DEFAULT 1
);
CREATE INDEX arrival_flush ON arrival (flush, id);
CREATE INDEX arrival_time ON arrival (time);

CREATE TABLE batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    profile TEXT NOT NULL,
    master TEXT NOT NULL,
    link TEXT NOT NULL,
    began REAL NOT NULL,
    ended REAL,
    before_output TEXT NOT NULL DEFAULT '',
    after_output TEXT NOT NULL DEFAULT ''
);
CREATE INDEX batch_open ON batch (profile) WHERE ended IS NULL;

CREATE TABLE run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    revision INTEGER NOT NULL,
    profile TEXT NOT NULL,
    node TEXT NOT NULL,
    era INTEGER NOT NULL,
    cause TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    first REAL NOT NULL,
    last REAL NOT NULL,
    count INTEGER NOT NULL DEFAULT 1,
    master TEXT NOT NULL,
    claimed REAL NOT NULL,
    ended REAL,
    flush INTEGER REFERENCES flush (id),
    batch INTEGER REFERENCES batch (id)
);
CREATE INDEX run_revision ON run (revision);
CREATE INDEX run_queue ON run (profile, node, id);
CREATE INDEX run_passing ON run (state) WHERE state IN ('claimed', 'asking');
CREATE UNIQUE INDEX run_once ON run (profile, node, era, cause, first)
    WHERE state IN ('claimed', 'asking', 'done', 'unknown');

CREATE TABLE schedule (
    profile TEXT NOT NULL,
    node TEXT NOT NULL,
    clauses TEXT NOT NULL,
    provider TEXT NOT NULL,
    counts_from REAL NOT NULL,
    seen REAL NOT NULL,
    era INTEGER NOT NULL,
    claimed REAL,
    owed REAL,
    owed_cause TEXT NOT NULL,
    owed_reason TEXT NOT NULL,
    PRIMARY KEY (profile, node)
) WITHOUT ROWID;

CREATE TABLE pause (
    profile TEXT NOT NULL,
    node TEXT NOT NULL,
    since REAL,
    until REAL,
    resumed REAL NOT NULL DEFAULT 0,
    PRIMARY KEY (profile, node)
) WITHOUT ROWID;

CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    beat REAL NOT NULL
) WITHOUT ROWID;

CREATE TABLE domain (
    name TEXT PRIMARY KEY,
    last REAL NOT NULL
) WITHOUT ROWID;

CREATE TABLE offer (
    provider TEXT PRIMARY KEY,
    starttls REAL NOT NULL
) WITHOUT ROWID;
"""

MIGRATIONS: dict[int, str] = {
    1: """
ALTER TABLE flush ADD COLUMN asker TEXT NOT NULL DEFAULT '';
CREATE TABLE domain (
    name TEXT PRIMARY KEY,
    last REAL NOT NULL
) WITHOUT ROWID;
INSERT INTO domain
    SELECT lower(substr(value, instr(value, '@') + 1)) AS name, max(time) FROM arrival, json_each(recipients)
    WHERE kind = 'delivery' AND instr(value, '@') > 0 GROUP BY name;
CREATE TABLE offer (
    provider TEXT PRIMARY KEY,
    starttls REAL NOT NULL
) WITHOUT ROWID;
""",
    2: """
ALTER TABLE arrival ADD COLUMN count INTEGER NOT NULL DEFAULT 1;
""",
}
"""From version N to N + 1, one script each. The journal of every released version is kept as a test's fixture."""
