-- Version 3: pay rounds and title rounds from the draft to the end, and groups that are rated as a whole.

-- ---- 集体 ----

-- 集体
CREATE TABLE team (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    team          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    from_date     TEXT,
    last_date     TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX team_key ON team (school_id, team);

-- 集体成员
CREATE TABLE team_member (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    team          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    role          TEXT,
    from_date     TEXT,
    last_date     TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX team_member_key ON team_member (teacher_id, team, ifnull(from_date, ''));

-- 集体评分
CREATE TABLE team_score (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    team          TEXT NOT NULL,
    item          TEXT NOT NULL,
    score         TEXT NOT NULL,
    level         TEXT,
    place         TEXT,
    happened_on   TEXT NOT NULL,
    note          TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX team_score_key ON team_score (school_id, team, item, happened_on);

-- ---- 绩效工资 ----

ALTER TABLE teacher ADD COLUMN left_on TEXT;

-- 绩效工资批次
CREATE TABLE pay_round (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    name          TEXT NOT NULL,
    year          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    scheme_text   TEXT NOT NULL,
    base          TEXT,
    extent        TEXT,
    reason        TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX pay_round_key ON pay_round (school_id, name);

-- 绩效资金来源
CREATE TABLE pay_source (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    round         TEXT NOT NULL,
    source        TEXT NOT NULL,
    amount        TEXT NOT NULL,
    document      TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX pay_source_key ON pay_source (school_id, round, source);

-- 绩效方案表决
CREATE TABLE pay_vote (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    round         TEXT NOT NULL,
    fingerprint   TEXT NOT NULL,
    held_on       TEXT NOT NULL,
    due           TEXT NOT NULL,
    present       TEXT NOT NULL,
    agree         TEXT NOT NULL,
    against       TEXT NOT NULL,
    abstained     TEXT NOT NULL,
    document      TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX pay_vote_key ON pay_vote (school_id, round, held_on);

-- 绩效公示
CREATE TABLE pay_notice (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    round         TEXT NOT NULL,
    run           TEXT NOT NULL,
    notice_number TEXT NOT NULL,
    first_day     TEXT NOT NULL,
    working_days  TEXT NOT NULL,
    about         TEXT,
    place         TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX pay_notice_key ON pay_notice (school_id, round, notice_number);

-- 绩效公示暂停
CREATE TABLE pay_pause (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    round         TEXT NOT NULL,
    notice_number TEXT NOT NULL,
    from_date     TEXT NOT NULL,
    last_date     TEXT,
    reason        TEXT NOT NULL,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX pay_pause_key ON pay_pause (school_id, round, notice_number, from_date);

-- 绩效公示异议
CREATE TABLE pay_objection (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    round         TEXT NOT NULL,
    received_on   TEXT NOT NULL,
    objector      TEXT NOT NULL,
    about         INTEGER REFERENCES teacher (id),
    content       TEXT NOT NULL,
    verdict       TEXT,
    decided_on    TEXT,
    reason        TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX pay_objection_key ON pay_objection (school_id, round, received_on, objector, content);

CREATE INDEX pay_objection_about ON pay_objection (about);

-- 绩效批次进程
CREATE TABLE pay_step (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    round         TEXT NOT NULL,
    number        TEXT NOT NULL,
    stage         TEXT NOT NULL,
    on_day        TEXT NOT NULL,
    run           TEXT,
    fingerprint   TEXT,
    reason        TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX pay_step_key ON pay_step (school_id, round, number);

-- 绩效工资发放
CREATE TABLE pay_amount (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    round         TEXT NOT NULL,
    year          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    amount        TEXT NOT NULL,
    paid_on       TEXT NOT NULL,
    run           TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX pay_amount_key ON pay_amount (teacher_id, round);

-- ---- 职称评审 ----
