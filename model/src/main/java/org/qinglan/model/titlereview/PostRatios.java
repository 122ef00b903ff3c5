package org.qinglan.model.titlereview;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Area;
import org.qinglan.model.standing.Overview;
import org.qinglan.model.standing.Overview.Column;
import org.qinglan.model.standing.Overview.Line;
import org.qinglan.model.standing.Overview.Reason;
import org.qinglan.model.standing.Overview.State;
import org.qinglan.model.standing.OverviewMaker;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// How many posts of each band the school has, how many are taken, and how many are free: less than none, maybe.
final class PostRatios implements OverviewMaker {
    private static final Set<String> OTHER_POSTS = Set.of("工勤", "管理");

    @Override
    public String key() {
        return "post-ratio";
    }

    @Override
    public String name() {
        return "岗位职数";
    }

    @Override
    public Area area() {
        return Area.APPRAISAL;
    }

    @Override
    public Overview make(Situation situation) {
        List<PostRatio> rules = situation.rules().on(PostRatio.class, situation.day());
        List<LedgerRecord> teachers =
                situation.roster().stream().filter(PostRatios::isTeacherInPost).toList();
        List<Line> lines = new ArrayList<>();
        for (String band : PostRatio.BANDS) {
            line(situation, rules, teachers, band).ifPresent(lines::add);
        }
        List<Finding> notes = new ArrayList<>();
        notes.add(
                lines.isEmpty()
                        ? TitleSay.finding(Severity.WARNING, "no-ratio")
                        : TitleSay.finding(Severity.NOTE, "ratio-note"));
        return new Overview(
                List.of(
                        Column.text("岗位"),
                        Column.text("比例"),
                        Column.number("教师人数"),
                        Column.number("职数"),
                        Column.number("已聘"),
                        Column.number("空缺")),
                lines,
                notes);
    }

    private static boolean isTeacherInPost(LedgerRecord teacher) {
        String status = teacher.text(Roster.STATUS);
        return (status.isEmpty() || status.equals(Roster.IN_POST)) && !OTHER_POSTS.contains(teacher.text("post_kind"));
    }

    private static Optional<Line> line(
            Situation situation, List<PostRatio> rules, List<LedgerRecord> teachers, String band) {
        Optional<PostRatio> base =
                rules.stream().filter(rule -> rule.ratios().containsKey(band)).reduce((_, above) -> above);
        if (base.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal ratio = base.get().ratios().getOrDefault(band, BigDecimal.ZERO);
        List<Reason> reasons = new ArrayList<>();
        reasons.add(Eligibility.because(
                base.get().head().citation(),
                null,
                "ratio-base",
                band,
                PostRatio.percent(ratio),
                base.get().head().note()));
        for (PostRatio rule : rules) {
            BigDecimal added = rule.added().getOrDefault(band, BigDecimal.ZERO);
            if (added.signum() != 0) {
                ratio = ratio.add(added);
                reasons.add(Eligibility.because(
                        rule.head().citation(),
                        null,
                        "ratio-added",
                        band,
                        added.movePointRight(2).stripTrailingZeros().toPlainString(),
                        PostRatio.percent(ratio)));
            }
        }
        int posts = PostRatio.posts(ratio, teachers.size());
        long taken = teachers.stream()
                .filter(one -> isAppointed(situation, one, band))
                .count();
        return Optional.of(new Line(
                0,
                "",
                List.of(
                        Value.of(band),
                        Value.of(PostRatio.percent(ratio)),
                        Value.of(teachers.size()),
                        Value.of(posts),
                        Value.of(taken),
                        Value.of(posts - taken)),
                posts < taken ? State.WAITING : State.FINE,
                reasons));
    }

    /// The highest title to which somebody is appointed decides the band of the post.
    private static boolean isAppointed(Situation situation, LedgerRecord teacher, String band) {
        return situation.records().of(Roster.TITLE, teacher.id()).stream()
                .filter(record ->
                        record.get("appointed") instanceof Value.Day(var day) && !day.isAfter(situation.day()))
                .flatMap(record -> TitleLevel.read(record.text("title")).stream())
                .max(Comparator.naturalOrder())
                .filter(level -> level.band().equals(band))
                .isPresent();
    }
}
