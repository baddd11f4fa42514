-- The journal as version 3 of its schema wrote it. Never changed once a release has it.
PRAGMA user_version = 3;
BEGIN TRANSACTION;
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
INSERT INTO "arrival" VALUES(1,'delivery',1795435202.0,'ann@x.example','["bob@a.example"]','Hello',100,'192.0.2.1','TLSv1.3',1795435201000000,1,'mail/new/1700000001.M1P1.host',250,'2.0.0 Taken','','',1);
INSERT INTO "arrival" VALUES(2,'delivery',1795435203.0,'ann@x.example','["bob@a.example"]','Grüße',100,'192.0.2.1','TLSv1.3',0,1,'mail/new/1700000002.M2P1.host',250,'2.0.0 Taken','','',1);
INSERT INTO "arrival" VALUES(3,'refusal',1795435202.0,'','["bob@z.example"]','',0,'192.0.2.1','',0,NULL,NULL,552,'5.3.4 Too big','size','Raise the limit.',1);
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
CREATE TABLE domain (
    name TEXT PRIMARY KEY,
    last REAL NOT NULL
) WITHOUT ROWID;
INSERT INTO "domain" VALUES('a.example',1795435203.0);
INSERT INTO "domain" VALUES('sub.a.example',1795435190.0);
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
    transcript TEXT NOT NULL DEFAULT ''
, asker TEXT NOT NULL DEFAULT '');
INSERT INTO "flush" VALUES(1,8,'Harbour','192.0.2.1:25','@a.example','','person','closed',1795435200.0,1795435200.0,1795435201.0,1795435208.0,'started',250,'Queuing started','postfix',2,'Wait for the mail.','confirmed',120.0,5.0,'192.0.2.1',2,200,0,1795435202.0,1795435203.0,'C ETRN @a.example
S 250 Queuing started','');
INSERT INTO "flush" VALUES(2,11,'Harbour','192.0.2.1:25','#night','b.example','person','waiting',1795435200.0,1795435200.0,1795435201.0,NULL,'started',250,'Queuing started','postfix',NULL,'Wait for the mail.',NULL,120.0,5.0,'192.0.2.1',0,0,0,NULL,NULL,'','');
CREATE TABLE lease (
    name TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    beat REAL NOT NULL
) WITHOUT ROWID;
CREATE TABLE offer (
    provider TEXT PRIMARY KEY,
    starttls REAL NOT NULL
) WITHOUT ROWID;
INSERT INTO "offer" VALUES('mail.provider.example:25',1795435000.0);
CREATE TABLE pause (
    profile TEXT NOT NULL,
    node TEXT NOT NULL,
    since REAL,
    until REAL,
    resumed REAL NOT NULL DEFAULT 0,
    PRIMARY KEY (profile, node)
) WITHOUT ROWID;
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
INSERT INTO "session" VALUES(1795435201000000,'receiver 1',1795435201.0,1795435209.0,'192.0.2.1','TLSv1.3','mx.provider.example',1,'quit','C QUIT
S 221 2.0.0 Bye');
CREATE INDEX flush_revision ON flush (revision);
CREATE INDEX flush_open ON flush (state) WHERE state <> 'closed';
CREATE INDEX flush_queue ON flush (profile, node, id);
CREATE INDEX session_open ON session (receiver) WHERE ended IS NULL;
CREATE INDEX session_open_flush ON session (flush) WHERE ended IS NULL;
CREATE INDEX arrival_flush ON arrival (flush, id);
CREATE INDEX arrival_time ON arrival (time);
CREATE INDEX batch_open ON batch (profile) WHERE ended IS NULL;
CREATE INDEX run_revision ON run (revision);
CREATE INDEX run_queue ON run (profile, node, id);
CREATE INDEX run_passing ON run (state) WHERE state IN ('claimed', 'asking');
CREATE UNIQUE INDEX run_once ON run (profile, node, era, cause, first)
    WHERE state IN ('claimed', 'asking', 'done', 'unknown');
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('flush',2);
INSERT INTO "sqlite_sequence" VALUES('arrival',3);
COMMIT;
