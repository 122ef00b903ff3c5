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

-- ---- 职称评审 ----
