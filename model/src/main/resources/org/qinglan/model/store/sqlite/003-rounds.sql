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
    round         TEXT NOT NULL,
    year          TEXT NOT NULL,
    kind          TEXT NOT NULL,
    scheme_text   TEXT NOT NULL,
    base          TEXT,
    extent        TEXT,
    reason        TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX pay_round_key ON pay_round (school_id, round);

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

-- 评审批次
CREATE TABLE title_round (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    round         TEXT NOT NULL,
    year          TEXT NOT NULL,
    target        TEXT NOT NULL,
    stage         TEXT NOT NULL,
    cut_off       TEXT NOT NULL,
    apply_last    TEXT,
    school_stage  TEXT,
    panel_items   TEXT,
    judges        TEXT,
    ballot        INTEGER,
    scheme        TEXT,
    run           TEXT,
    scheme_quota  TEXT,
    reported_on   TEXT,
    document      TEXT,
    closed_on     TEXT,
    scheme_hash   TEXT,
    scheme_text   TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX title_round_key ON title_round (school_id, round);

-- 职称方案表决
CREATE TABLE title_vote (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    round         TEXT NOT NULL,
    scheme_hash   TEXT,
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

CREATE UNIQUE INDEX title_vote_key ON title_vote (school_id, round, held_on);

-- 评审职数
CREATE TABLE title_posts (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    round         TEXT NOT NULL,
    track         TEXT NOT NULL,
    approved      TEXT NOT NULL,
    filled        TEXT NOT NULL,
    bonus         TEXT,
    outside       INTEGER,
    basis         TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX title_posts_key ON title_posts (school_id, round, track);

-- 职称申报
CREATE TABLE title_application (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    round         TEXT NOT NULL,
    track         TEXT NOT NULL,
    applied_on    TEXT NOT NULL,
    self_score    TEXT,
    conclusion    TEXT,
    note          TEXT,
    withdrawn_on  TEXT,
    withdrawn_why TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX title_application_key ON title_application (teacher_id, round);

-- 评委打分
CREATE TABLE panel_mark (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    round         TEXT NOT NULL,
    item          TEXT NOT NULL,
    judge         TEXT NOT NULL,
    score         TEXT NOT NULL,
    given_on      TEXT,
    judge_person  INTEGER REFERENCES teacher (id),
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX panel_mark_key ON panel_mark (teacher_id, round, item, judge);

CREATE INDEX panel_mark_judge_person ON panel_mark (judge_person);

-- 推荐投票
CREATE TABLE title_ballot (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    round         TEXT NOT NULL,
    held_on       TEXT,
    due           TEXT NOT NULL,
    present       TEXT NOT NULL,
    avoided       TEXT,
    in_favour     TEXT NOT NULL,
    against       TEXT,
    abstained     TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX title_ballot_key ON title_ballot (teacher_id, round);

-- 回避登记
CREATE TABLE recusal (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    round         TEXT NOT NULL,
    judge         TEXT NOT NULL,
    relation      TEXT NOT NULL,
    note          TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX recusal_key ON recusal (teacher_id, round, judge);

-- 评审结果
CREATE TABLE title_outcome (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    round         TEXT NOT NULL,
    track         TEXT NOT NULL,
    outcome       TEXT NOT NULL,
    place         TEXT,
    score         TEXT,
    reserve       TEXT,
    failing       TEXT,
    decision      TEXT,
    change        TEXT,
    changed_on    TEXT,
    passed        INTEGER,
    passed_on     TEXT,
    certificate   TEXT,
    issued_on     TEXT,
    appointed_on  TEXT,
    valid_area    TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX title_outcome_key ON title_outcome (teacher_id, round);

-- 评审过程
CREATE TABLE title_step (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    round         TEXT NOT NULL,
    from_stage    TEXT NOT NULL,
    to_stage      TEXT NOT NULL,
    happened_on   TEXT NOT NULL,
    reason        TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

-- 职称公示
CREATE TABLE title_notice (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    school_id     INTEGER NOT NULL REFERENCES school (id),
    round         TEXT NOT NULL,
    notice_number TEXT NOT NULL,
    first_day     TEXT NOT NULL,
    working_days  TEXT NOT NULL,
    about         TEXT,
    place         TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX title_notice_key ON title_notice (school_id, round, notice_number);

-- 职称公示暂停
CREATE TABLE title_pause (
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

CREATE UNIQUE INDEX title_pause_key ON title_pause (school_id, round, notice_number, from_date);

-- 职称异议
CREATE TABLE title_objection (
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

CREATE UNIQUE INDEX title_objection_key ON title_objection (school_id, round, received_on, objector, content);

CREATE INDEX title_objection_about ON title_objection (about);
