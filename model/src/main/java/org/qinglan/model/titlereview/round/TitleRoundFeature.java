package org.qinglan.model.titlereview.round;

import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.policy.RuleKind;
import org.qinglan.model.standing.Matter;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.RecordCheck;

/// What title rounds contribute.
public final class TitleRoundFeature {
    public static final List<RuleKind<?>> RULE_KINDS = List.of(TitleBallotRule.KIND);

    public static final RoundOverview POSTS = new RoundOverview(
            "title-posts",
            "评审职数",
            List.of(
                    Column.text("评审系列"),
                    Column.number("核定"),
                    Column.number("已聘"),
                    Column.number("空缺"),
                    Column.number("奖励"),
                    Column.number("可推荐"),
                    Column.number("申报")),
            RoundLines::posts,
            TitleRoundFeature::about);

    public static final RoundOverview APPLICANTS = new RoundOverview(
            "title-applicants",
            "申报人资格",
            List.of(
                    Column.text("评审系列"),
                    Column.text("申报日期"),
                    Column.text("按规定判断"),
                    Column.text("审查结论"),
                    Column.text("最近的满足日期"),
                    Column.text("差什么")),
            RoundLines::applicants,
            TitleRoundFeature::about);

    public static final RoundOverview MARKS = new RoundOverview(
            "title-marks",
            "评委打分汇总",
            List.of(
                    Column.text("打分项目"),
                    Column.number("评委数"),
                    Column.text("缺评委"),
                    Column.number("平均"),
                    Column.number("去最高最低平均"),
                    Column.number("最高减最低")),
            RoundLines::marks,
            TitleRoundFeature::about);

    public static final RoundOverview BALLOTS = new RoundOverview(
            "title-ballots",
            "推荐投票汇总",
            List.of(
                    Column.number("应到"),
                    Column.number("实到"),
                    Column.number("回避"),
                    Column.number("同意"),
                    Column.number("反对"),
                    Column.number("弃权")),
            RoundLines::ballots,
            TitleRoundFeature::about);

    public static final RoundOverview OUTCOMES = new RoundOverview(
            "title-outcomes",
            "推荐与评审结果",
            List.of(
                    Column.text("评审系列"),
                    Column.number("名次"),
                    Column.text("得分"),
                    Column.text("推荐结果"),
                    Column.number("候补次序"),
                    Column.text("评审通过"),
                    Column.text("通过日期"),
                    Column.text("聘任时间")),
            RoundLines::outcomes,
            TitleRoundFeature::about);

    public static final List<OverviewMaker> OVERVIEWS =
            List.of(new RoundStandings(), POSTS, APPLICANTS, MARKS, BALLOTS, OUTCOMES);

    public static final List<Matter> MATTERS =
            List.of(new Matter(new RoundStandings(), "进行中的评审批次", Matter.open(), Matter.cellsAndReason(0, 3), -1));

    public static final List<RecordCheck> CHECKS = List.of(
            new RoundCheck(),
            new PostsCheck(),
            new ApplicationCheck(),
            new MarkCheck(),
            new TitleBallotCheck(),
            new RecusalCheck(),
            new OutcomeCheck());

    private TitleRoundFeature() {}

    private static List<Finding> about(TitleRound round) {
        return List.of(RoundSay.note("about", round.name(), round.stage().term()));
    }
}
