package org.qinglan.model.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Differences are told in sentences that a congress can vote on.
class SchemeDifferenceTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cap: 80 | cap: 100 | 第七条 项目“工作量分”：封顶由 80 改为 100。
            cap: 80 | unit: 分 | 第七条 项目“工作量分”：增加单位 分。第七条 项目“工作量分”：取消封顶（原为 80）。
            formula: 乙 × 2 | formula: 乙 × 3 | 第九条 项目“考核分”：公式由 “乙 × 2” 改为 “乙 × 3”。
            甲: 1.0 | 甲: 1.1 | 第七条 表“系数”：“甲”一行由 1.0 改为 1.1。
            [20, 2] | [20, 5] | 第八条 表“档”：“20”一档由 2 改为 5。
            70% | 60% | 第五条 分配部分“工作量绩效”：比例由 70% 改为 60%。
            amount: 10000.00 | amount: 12000 | 第三条 总额“总额”：金额由 10000.00 改为 12000。
            scheme: 分配 | scheme: 新分配 | 方案名称：由 “分配” 改为 “新分配”。
            2026-01-31 | 2026-06-30 | 截止日：由 2026-01-31 改为 2026-06-30。
            fixed: [津贴] | fixed: [] | 分钱：按元照付的项目去掉“津贴”。
            when: 是 | when: 甲 > 0 | 第二条 参加范围：条件由 “是” 改为 “甲 > 0”。
            """)
    void changeIsOneSentence(String before, String after, String sentence) {
        assertThat(sentences(Schemes.PAY, Schemes.PAY.replace(before, after))).isEqualTo(sentence);
    }

    @Test
    void writingOtherwiseIsNoDifference() {
        String other = Schemes.PAY
                .replace("cap: 80", "cap: 80.0")
                .replace("70%", "0.7")
                .replace("formula: 乙 × 2   # 每学时两分", "formula: \"(乙*2)\"")
                .replace("# 津贴照付", "");

        assertThat(SchemeDifference.of(Schemes.PAY, other)).isEmpty();
    }

    @Test
    void newAndLeftOutItemsAreTold() {
        String without = SchemeTextTest.done(Schemes.PAY, new SchemeEdit.Remove(SchemePath.item("津贴")));

        assertThat(sentences(Schemes.PAY, without)).startsWith("第四条 项目“津贴”：取消（原为：公式 “max(0, 乙 × 2)”");
        assertThat(sentences(without, Schemes.PAY)).startsWith("第四条 项目“津贴”：新增（公式 “max(0, 乙 × 2)”，小数位数 2）");
    }

    @Test
    void reviewsAreToldToo() {
        String after = Schemes.REVIEW
                .replace("quota: 2", "quota: 3")
                .replace("甲 > 0", "甲 ≥ 5")
                .replace("order: [总分 从大到小]", "order: [总分 从大到小, 甲 从大到小]");

        assertThat(sentences(Schemes.REVIEW, after))
                .isEqualTo("四 条件“学时”：条件由 “甲 > 0” 改为 “甲 ≥ 5”。推荐：排名次序加入“甲 从大到小”。推荐：推荐名额由 2 改为 3。");
    }

    @Test
    void changesMadeOneAfterAnotherEndInTheLaterScheme() {
        String after = Schemes.PAY
                .replace("cap: 80", "cap: 100")
                .replace("70%", "60%")
                .replace("[20, 2]", "[20, 5]")
                .replace("- {item: 津贴, formula: \"max(0, 乙 × 2)\"", "- {item: 补贴, formula: \"乙 × 1\"")
                .replace("fixed: [津贴]", "fixed: [补贴]");
        List<Change> changes = SchemeDifference.of(Schemes.PAY, after);
        var tree = SchemeDifference.tree(Schemes.PAY);
        for (Change change : changes) {
            tree = change.applyTo(tree);
        }

        assertThat(changes).hasSizeGreaterThan(4);
        assertThat(SchemeDifference.of(SchemeTree.write(tree), after)).isEmpty();
    }

    private static String sentences(String before, String after) {
        return String.join(
                "",
                SchemeDifference.of(before, after).stream()
                        .map(Change::sentence)
                        .toList());
    }
}
