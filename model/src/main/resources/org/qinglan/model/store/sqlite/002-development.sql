-- Version 2: the year of teacher development. Events of ethics cases, complaints, pledges, ratings; what pairs did; the
-- ladder of distinction, class-teacher terms, places served, qualification; appraisal cycles; the rules that a school
-- follows. A record of the school as a whole names the one row of school as its owner.

ALTER TABLE teacher ADD COLUMN post_kind TEXT;
ALTER TABLE teacher ADD COLUMN post_level TEXT;
ALTER TABLE teacher ADD COLUMN stage TEXT;
ALTER TABLE title ADD COLUMN track TEXT;
ALTER TABLE title ADD COLUMN valid_area TEXT;
ALTER TABLE training ADD COLUMN form TEXT;
ALTER TABLE training ADD COLUMN result TEXT;
ALTER TABLE activity ADD COLUMN quantity TEXT;
ALTER TABLE activity ADD COLUMN partner TEXT;
ALTER TABLE mentor_pair ADD COLUMN kind TEXT;
ALTER TABLE mentor_pair ADD COLUMN end_reason TEXT;
ALTER TABLE mentor_pair ADD COLUMN follows TEXT;
ALTER TABLE honour ADD COLUMN authors TEXT;
ALTER TABLE honour ADD COLUMN issuer TEXT;
ALTER TABLE honour ADD COLUMN document TEXT;
ALTER TABLE appraisal ADD COLUMN note TEXT;

DROP INDEX mentor_pair_key;

CREATE UNIQUE INDEX mentor_pair_key ON mentor_pair (teacher_id, mentor, from_date, ifnull(kind, ''));

-- 师德案件事件
CREATE TABLE ethics_event (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    case_number   TEXT NOT NULL,
    kind          TEXT NOT NULL,
    happened_on   TEXT NOT NULL,
    violation     TEXT,
    handling      TEXT,
    months        TEXT,
    printed_last  TEXT,
    scopes        TEXT,
    personnel     TEXT,
    leader        INTEGER REFERENCES teacher (id),
    document      TEXT,
    voided        TEXT,
    note          TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX ethics_event_key ON ethics_event (
    teacher_id, case_number, kind, happened_on, ifnull(handling, ''), ifnull(months, ''), ifnull(printed_last, ''),
    ifnull(scopes, ''), ifnull(document, ''), ifnull(voided, ''), ifnull(note, ''));

CREATE INDEX ethics_event_leader ON ethics_event (leader);

-- 师德投诉举报
CREATE TABLE complaint (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    received_on   TEXT NOT NULL,
    channel       TEXT NOT NULL,
    content       TEXT NOT NULL,
    violation     TEXT,
    handler       TEXT,
    outcome       TEXT,
    closed_on     TEXT,
    case_number   TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX complaint_key ON complaint (teacher_id, received_on, content);

-- 师德承诺与教育
CREATE TABLE ethics_pledge (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    kind          TEXT NOT NULL,
    held_on       TEXT NOT NULL,
    note          TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX ethics_pledge_key ON ethics_pledge (teacher_id, kind, held_on);

-- 师德测评
CREATE TABLE ethics_rating (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    year          TEXT NOT NULL,
    rater         TEXT NOT NULL,
    score         TEXT NOT NULL,
    ballot        TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX ethics_rating_key ON ethics_rating (teacher_id, year, rater, ifnull(ballot, ''));

-- 师徒活动
CREATE TABLE pair_task (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    mentor        INTEGER NOT NULL REFERENCES teacher (id),
    kind          TEXT NOT NULL,
    held_on       TEXT NOT NULL,
    topic         TEXT,
    class_name    TEXT,
    quantity      TEXT,
    comment       TEXT,
    grade         TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE INDEX pair_task_owner ON pair_task (teacher_id);

CREATE INDEX pair_task_mentor ON pair_task (mentor);

-- 名优称号
CREATE TABLE ladder_title (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    rung          TEXT NOT NULL,
    level         TEXT NOT NULL,
    awarded_on    TEXT NOT NULL,
    last_date     TEXT,
    document      TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX ladder_title_key ON ladder_title (teacher_id, rung, level, awarded_on);

-- 名优梯队目标
CREATE TABLE ladder_target (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    rung          TEXT NOT NULL,
    level         TEXT NOT NULL,
    people        TEXT NOT NULL,
    by_date       TEXT NOT NULL,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX ladder_target_key ON ladder_target (school_id, rung, level, by_date);

-- 班主任任职
CREATE TABLE class_teacher_term (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    class_name    TEXT NOT NULL,
    from_date     TEXT NOT NULL,
    last_date     TEXT,
    star          TEXT,
    grade         TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX class_teacher_term_key ON class_teacher_term (teacher_id, class_name, from_date);

-- 任教经历
CREATE TABLE service_period (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    unit          TEXT NOT NULL,
    place         TEXT,
    kind          TEXT,
    from_date     TEXT NOT NULL,
    last_date     TEXT,
    document      TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX service_period_key ON service_period (teacher_id, unit, from_date);

-- 教师资格证
CREATE TABLE qualification (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    stage         TEXT NOT NULL,
    subject       TEXT,
    number        TEXT,
    obtained      TEXT NOT NULL,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX qualification_key ON qualification (teacher_id, stage, obtained);

-- 资格定期注册
CREATE TABLE registration (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    registered_on TEXT NOT NULL,
    result        TEXT NOT NULL,
    last_date     TEXT,
    reason        TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX registration_key ON registration (teacher_id, registered_on);

-- 考核周期
CREATE TABLE appraisal_cycle (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id      INTEGER NOT NULL REFERENCES school (id),
    year           TEXT NOT NULL,
    kind           TEXT NOT NULL,
    version        TEXT NOT NULL,
    stage          TEXT NOT NULL,
    share          TEXT,
    share_basis    TEXT,
    due            TEXT,
    present        TEXT,
    published_from TEXT,
    published_last TEXT,
    decided_on     TEXT,
    closed_on      TEXT,
    reason         TEXT,
    source_layout  INTEGER REFERENCES source_layout (id),
    source_row     INTEGER
) STRICT;

CREATE UNIQUE INDEX appraisal_cycle_key ON appraisal_cycle (school_id, year, kind, version);

-- 考核过程
CREATE TABLE appraisal_step (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    year          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    version       TEXT NOT NULL,
    proposed      TEXT,
    objection     TEXT,
    decided       TEXT,
    comment       TEXT,
    signed_on     TEXT,
    sign_note     TEXT,
    place         TEXT,
    out_of        TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX appraisal_step_key ON appraisal_step (teacher_id, year, kind, version);

-- 民主测评票
CREATE TABLE appraisal_ballot (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    year          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    ballot        TEXT NOT NULL,
    score         TEXT,
    grade         TEXT,
    rater         INTEGER REFERENCES teacher (id),
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX appraisal_ballot_key ON appraisal_ballot (teacher_id, year, kind, ballot);

CREATE INDEX appraisal_ballot_rater ON appraisal_ballot (rater);

-- 政策选用
CREATE TABLE pack_choice (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    pack          TEXT NOT NULL,
    from_date     TEXT NOT NULL,
    last_date     TEXT,
    reason        TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX pack_choice_key ON pack_choice (school_id, pack, from_date);

-- 校本调整
CREATE TABLE rule_override (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    rule          TEXT NOT NULL,
    text          TEXT NOT NULL,
    from_date     TEXT NOT NULL,
    last_date     TEXT,
    reason        TEXT NOT NULL,
    document      TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX rule_override_key ON rule_override (school_id, rule, from_date);

-- 免除登记
CREATE TABLE exemption (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    rule          TEXT NOT NULL,
    from_date     TEXT NOT NULL,
    last_date     TEXT,
    reason        TEXT NOT NULL,
    document      TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX exemption_key ON exemption (teacher_id, rule, from_date);
