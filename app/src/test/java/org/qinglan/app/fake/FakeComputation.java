package org.qinglan.app.fake;

import java.nio.file.Path;
import java.util.List;
import org.qinglan.app.run.Computation;
import org.qinglan.app.run.SchemeChoice;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.run.FrozenRun;
import org.qinglan.model.run.Run;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;

/// Knows two schemes; every scheme file is wrong in line 12.
public final class FakeComputation implements Computation {
    public static final String PAY = "青山县实验学校奖励性绩效工资分配方案（2025年秋）";
    public static final String TITLE = "青山县实验学校高级教师推荐量化方案";

    @Override
    public List<SchemeChoice> schemes() {
        return List.of(
                new SchemeChoice(PAY, Purpose.MERIT_PAY, "scheme: …"),
                new SchemeChoice(TITLE, Purpose.TITLE_REVIEW, "scheme: …"));
    }

    @Override
    public SchemeReading read(Path scheme) {
        return new SchemeReading.Refused(List.of(new Finding(
                "unknown-name",
                Finding.Severity.ERROR,
                scheme.getFileName() + " 第 12 行第 18 列",
                "没有叫“病假日数”的数。",
                "是不是“病假天数”？",
                "病假日数")));
    }

    @Override
    public RunOutcome run(SchemeChoice scheme, SchoolFile school, Progress progress) {
        progress.report(1, 2);
        progress.check();
        return new RunOutcome.Computed(new FakeRun(scheme.name()));
    }

    @Override
    public Handover hand(Run run, SchoolFile school, Path folder, Progress progress) {
        return new Handover.Done(7, List.of(folder.resolve("绩效工资核验.xlsx")), List.of());
    }

    @Override
    public Handover handAgain(FrozenRun run, SchoolFile school, Path folder, Progress progress) {
        return new Handover.Done(run.id(), List.of(folder.resolve("绩效工资核验.xlsx")), List.of());
    }
}
