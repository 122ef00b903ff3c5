package org.qinglan.model.standing;

/// The parts of a school's year, each a page of its own.
public enum Area {
    ETHICS("ethics", "师德"),
    TRAINING("training", "培训学时"),
    OBLIGATIONS("obligations", "五个一"),
    MENTORING("mentoring", "师徒结对"),
    LADDERS("ladders", "荣誉与梯队"),
    APPRAISAL("appraisal", "年度考核"),
    PAY("pay", "绩效工资"),
    TITLE_REVIEW("title-review", "职称评审"),
    POLICY("policy", "方案与政策");

    private final String key;
    private final String term;

    Area(String key, String term) {
        this.key = key;
        this.term = term;
    }

    public String key() {
        return key;
    }

    public String term() {
        return term;
    }
}
