package org.qinglan.model.laboratory;

/// Schemes to edit and compare.
public final class Schemes {
    /// With comments, quotes, folded formulas and both styles of lists, as people write them.
    public static final String PAY = """
        # 绩效方案，条款号与文件一致
        scheme: 分配   # 名称
        for: merit-pay
        reference-date: 2026-01-31
        population: {when: 是, clause: 第二条}

        tables:
          系数:
            clause: 第七条
            甲: 1.0   # 主科
            其他: 0.8
          档: {clause: 第八条, whole: [[10, 1], [20, 2], [以上, 3]]}

        facts:
          甲: {from: 培训学时, where: 培训类别 = "甲", take: 学时, combine: sum, decimals: 2}
          乙: {from: 培训学时, where: '培训类别 = "乙"', take: 学时, combine: sum, decimals: 2}

        items:
          # 津贴照付
          - {item: 津贴, formula: "max(0, 乙 × 2)", decimals: 2, clause: 第四条}
          - item: 工作量分
            formula: >-
              甲
              + 0
            # 封顶可以商量
            cap: 80
            clause: 第七条
          - item: 考核分
            formula: 乙 × 2   # 每学时两分
            full-mark: 100
            clause: 第九条

        allot:
          pool:
            - {name: 总额, amount: 10000.00, clause: 第三条}
          fixed: [津贴]
          shares:
            - {name: 工作量绩效, share: 70%, by: 工作量分, clause: 第五条}
            - {name: 考核绩效, share: rest, by: 考核分, clause: 第五条}
        """;

    public static final String REVIEW = """
        scheme: 推荐
        for: title-review
        reference-date: 2025-12-31
        population: {when: 是}
        facts:
          甲: {from: 培训学时, where: 培训类别 = "甲", take: 学时, combine: sum, decimals: 2}
          乙: {from: 培训学时, where: 培训类别 = "乙", take: 学时, combine: sum, decimals: 2}
        items:
          - {item: 量化, formula: 甲, full-mark: 85, clause: 一}
          - {item: 测评, formula: 乙, full-mark: 15, clause: 二}
          - {item: 总分, formula: 量化 + 测评, full-mark: 100, clause: 三}
        ranking:
          conditions: [{reason: 学时, when: 甲 > 0, clause: 四}]
          order: [总分 从大到小]
          quota: 2
        """;

    private Schemes() {}
}
