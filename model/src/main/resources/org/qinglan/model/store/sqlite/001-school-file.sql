-- Version 1 of a school file. One table a ledger: table = key of the ledger, column = key of the field.
-- Exact decimals and ISO days are TEXT, yes and no are 1 and 0, a person is the number of a row of the roster.

CREATE TABLE school (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL
) STRICT;

-- Every write adds a line here in its own transaction; hash chains it to the line before.
CREATE TABLE journal (
    number  INTEGER PRIMARY KEY AUTOINCREMENT,
    at      TEXT NOT NULL,
    author  TEXT NOT NULL,
    action  TEXT NOT NULL,
    subject TEXT NOT NULL,
    before  TEXT NOT NULL,
    after   TEXT NOT NULL,
    reason  TEXT NOT NULL,
    hash    TEXT NOT NULL
) STRICT;

CREATE INDEX journal_subject ON journal (subject, number);

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never changed');
END;

CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is never cut');
END;

-- An import and the lines of the journal that it wrote, both included.
CREATE TABLE import_batch (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    first_entry INTEGER NOT NULL REFERENCES journal (number),
    last_entry  INTEGER NOT NULL REFERENCES journal (number),
    undone_by   INTEGER REFERENCES journal (number)
) STRICT;

-- A sheet that records came from; they add only the row. columns: field=letter, one a line, sorted.
CREATE TABLE source_layout (
    id       INTEGER PRIMARY KEY,
    workbook TEXT NOT NULL,
    sheet    TEXT NOT NULL,
    columns  TEXT NOT NULL,
    UNIQUE (workbook, sheet, columns)
) STRICT;

CREATE TABLE run (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    kind           TEXT NOT NULL,
    scheme         TEXT NOT NULL,
    scheme_text    TEXT NOT NULL,
    scheme_hash    TEXT NOT NULL,
    reference_date TEXT NOT NULL,
    inputs         BLOB NOT NULL,
    results        BLOB NOT NULL,
    at             TEXT NOT NULL,
    author         TEXT NOT NULL
) STRICT;

CREATE TRIGGER run_is_frozen BEFORE UPDATE ON run
BEGIN
    SELECT RAISE(ABORT, 'a run is frozen');
END;

CREATE TRIGGER run_is_kept BEFORE DELETE ON run
BEGIN
    SELECT RAISE(ABORT, 'a run is kept');
END;

-- 教职工
CREATE TABLE teacher (
    id               INTEGER PRIMARY KEY AUTOINCREMENT,
    roster_order     INTEGER NOT NULL UNIQUE,
    id_number        TEXT NOT NULL UNIQUE,
    name             TEXT NOT NULL,
    sex              TEXT,
    ethnic_group     TEXT,
    birth_month      TEXT,
    native_place     TEXT,
    political_status TEXT,
    work_start       TEXT,
    teaching_start   TEXT,
    school_start     TEXT,
    staffing         TEXT,
    subject          TEXT,
    classes          TEXT,
    is_class_teacher INTEGER CHECK (is_class_teacher IN (0, 1)),
    position         TEXT,
    phone            TEXT,
    status           TEXT,
    remark           TEXT,
    source_layout    INTEGER REFERENCES source_layout (id),
    source_row       INTEGER
) STRICT;

-- 学历
CREATE TABLE education (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    level         TEXT NOT NULL,
    school        TEXT,
    major         TEXT,
    obtained      TEXT,
    kind          TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX education_key ON education (teacher_id, level, ifnull(kind, ''));

-- 职称
CREATE TABLE title (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    title         TEXT NOT NULL,
    obtained      TEXT,
    appointed     TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX title_key ON title (teacher_id, title);

-- 师德违规处理
CREATE TABLE ethics_case (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    violation     TEXT NOT NULL,
    handling      TEXT NOT NULL,
    decided_on    TEXT NOT NULL,
    months        TEXT,
    scopes        TEXT,
    document      TEXT,
    state         TEXT NOT NULL,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX ethics_case_key ON ethics_case (teacher_id, ifnull(document, ''), decided_on, handling);

-- 师德考核
CREATE TABLE ethics_assessment (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    year          TEXT NOT NULL,
    grade         TEXT NOT NULL,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX ethics_assessment_key ON ethics_assessment (teacher_id, year);

-- 培训学时
CREATE TABLE training (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    project       TEXT NOT NULL,
    category      TEXT NOT NULL,
    organiser     TEXT,
    level         TEXT,
    from_date     TEXT NOT NULL,
    last_date     TEXT NOT NULL,
    hours         TEXT NOT NULL,
    certificate   TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE INDEX training_teacher ON training (teacher_id);

-- 五个一活动
CREATE TABLE activity (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    category      TEXT NOT NULL,
    title         TEXT,
    level         TEXT,
    held_on       TEXT NOT NULL,
    evidence      TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE INDEX activity_teacher ON activity (teacher_id);

-- 师徒结对
CREATE TABLE mentor_pair (
    id                INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id        INTEGER NOT NULL REFERENCES teacher (id),
    subject           TEXT,
    mentor            INTEGER NOT NULL REFERENCES teacher (id),
    from_date         TEXT NOT NULL,
    last_date         TEXT,
    agreement         TEXT,
    mentor_visits     TEXT,
    apprentice_visits TEXT,
    report_lessons    TEXT,
    grade             TEXT,
    source_layout     INTEGER REFERENCES source_layout (id),
    source_row        INTEGER
) STRICT;

CREATE UNIQUE INDEX mentor_pair_key ON mentor_pair (teacher_id, mentor, from_date);

CREATE INDEX mentor_pair_mentor ON mentor_pair (mentor);

-- 荣誉与教科研
CREATE TABLE honour (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    category      TEXT NOT NULL,
    title         TEXT,
    level         TEXT NOT NULL,
    grade         TEXT,
    awarded_on    TEXT NOT NULL,
    author_order  TEXT,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE INDEX honour_teacher ON honour (teacher_id);

-- 年度考核
CREATE TABLE appraisal (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    year          TEXT NOT NULL,
    grade         TEXT NOT NULL,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX appraisal_key ON appraisal (teacher_id, year);

-- 学期工作量
CREATE TABLE workload (
    id                   INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id           INTEGER NOT NULL REFERENCES teacher (id),
    from_date            TEXT NOT NULL,
    last_date            TEXT NOT NULL,
    subject              TEXT,
    weekly_lessons       TEXT,
    class_teacher_months TEXT,
    class_size           TEXT,
    after_school         TEXT,
    routine_score        TEXT,
    source_layout        INTEGER REFERENCES source_layout (id),
    source_row           INTEGER
) STRICT;

CREATE UNIQUE INDEX workload_key ON workload (teacher_id, from_date);

-- 请假考勤
CREATE TABLE leave_record (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    kind          TEXT NOT NULL,
    from_date     TEXT NOT NULL,
    last_date     TEXT NOT NULL,
    days          TEXT NOT NULL,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX leave_record_key ON leave_record (teacher_id, kind, from_date);

-- 教学质量
CREATE TABLE class_result (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    from_date     TEXT NOT NULL,
    last_date     TEXT NOT NULL,
    grade         TEXT NOT NULL,
    subject       TEXT NOT NULL,
    class_name    TEXT NOT NULL,
    average       TEXT NOT NULL,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX class_result_key ON class_result (teacher_id, from_date, grade, subject, class_name);

-- 班主任年限
CREATE TABLE class_teacher (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    teacher_id    INTEGER NOT NULL REFERENCES teacher (id),
    years         TEXT NOT NULL,
    as_of         TEXT NOT NULL,
    source_layout INTEGER REFERENCES source_layout (id),
    source_row    INTEGER
) STRICT;

CREATE UNIQUE INDEX class_teacher_key ON class_teacher (teacher_id, as_of);
