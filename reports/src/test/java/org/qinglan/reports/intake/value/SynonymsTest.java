package org.qinglan.reports.intake.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {
    @ParameterizedTest
    @CsvSource({
        "education.level, 大学本科, 本科",
        "education.level, 本科学历, 本科",
        "education.level, 研究生（硕士）, 硕士",
        "education.level, 专科, 大专",
        "education.level, 中等师范, 中师",
        "title.title, 中小学一级教师, 一级教师",
        "title.title, 一级教师（小学）, 一级教师",
        "title.title, 正高级教师, 正高级教师",
        "honour.level, 县（区）级, 县级",
        "honour.level, 国家, 国家级",
        "honour.grade, 一等, 一等奖",
        "ethics_case.handling, 给予行政记过处分, 记过",
        "ethics_case.handling, 降低岗位等级处分, 降低岗位等级",
        "ethics_case.scopes, 职称评审资格, 职称评定",
        "teacher.status, 在岗, 在职",
        "class_result.subject, 小学语文, 语文",
    })
    void differentWordsForTheSameThingBecomeOne(String field, String said, String meant) {
        assertThat(Synonyms.standard().canonical(field, said)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "title.title, 小学一级教师",
        "title.title, 小学高级教师",
        "ethics_case.handling, 党内警告",
        "ethics_case.handling, 党内严重警告处分",
        "honour.grade, 金奖",
        "education.level, 本科学历硕士学位",
        "teacher.remark, 大学本科",
    })
    void whatMayMeanSomethingElseStaysAsItIs(String field, String said) {
        assertThat(Synonyms.standard().canonical(field, said)).isEqualTo(said);
    }
}
