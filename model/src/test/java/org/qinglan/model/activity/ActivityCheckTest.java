package org.qinglan.model.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.model.activity.ActivityLedger.ACTIVITY;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.requirement.TestSchool;

/// What is refused and what is said when somebody enters an event.
class ActivityCheckTest {

    @ParameterizedTest(name = "{0} {1} {2} {3} 数量 {4}：{5}")
    @CsvSource({
        "公开课, 分数, 校级, 2026-03-02, 1, ''",
        "公开课, 分数, 校级, 2026-03-01, 1, entered-twice",
        "公开课, 圆, 校级, 2026-03-01, 1, ''",
        "公开课, 分数, 很高, 2026-03-02, 1, level-unknown",
        "公开课, 分数, 校级, 2026-06-02, 1, held-in-future",
        "公开课, 分数, 校级, 2026-03-02, 0, quantity-not-positive!",
        "茶话会, 分数, 校级, 2026-03-02, 1, serves-nothing"
    })
    void oddEventsAreSaidAndImpossibleOnesRefused(
            String category, String title, String level, String day, String quantity, String codes) {
        TestSchool school = new TestSchool().follow(SchoolRules.builtIn("德化").orElseThrow());
        LedgerRecord li = school.person("李一");
        school.add(li, ACTIVITY, "活动类别", "公开课", "活动名称", "分数", "级别", "校级", "活动日期", "2026-03-01");
        LedgerRecord entered =
                school.add(li, ACTIVITY, "活动类别", category, "活动名称", title, "级别", level, "活动日期", day, "数量", quantity);

        assertThat(Catalogue.check(entered, school.on("2026-06-01")).stream()
                        .map(finding -> finding.code() + (finding.isError() ? "!" : "")))
                .isEqualTo(codes.isEmpty() ? List.of() : List.of(codes));
    }
}
