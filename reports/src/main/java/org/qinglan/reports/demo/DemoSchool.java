package org.qinglan.reports.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglan.model.figure.Value;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.store.SchoolFile;

/// The made-up school that ships with the program: ten workbooks as an office has them, and its written schemes.
public final class DemoSchool {
    public static final String NAME = "青山县实验学校";
    public static final String MERIT_PAY = "绩效工资分配方案.yaml";
    public static final String TITLE_REVIEW = "高级教师推荐量化方案.yaml";
    public static final String TRAINING = "专项培训学时统计.yaml";
    public static final String RULES = "青山县规定.yaml";
    private static final List<String> WORKBOOKS = List.of(
            "01-教师花名册.xlsx",
            "02-继续教育学时登记.xls",
            "03-五个一活动登记.xlsx",
            "04-师徒结对台账.xlsx",
            "05-师德记录.xlsx",
            "06-2025年秋季学期工作量与考勤.xlsx",
            "07-2025年秋季学期教学质量.xlsx",
            "08-荣誉与教科研.xlsx",
            "09-年度考核结果.xlsx",
            "10-班主任年限认定.xlsx");

    private static final String PACK_NAME = "青山县实验学校";
    private static final LocalDate FOUNDED = LocalDate.of(2022, 9, 1);
    private static final String REASON = "本校方案和办法";

    private DemoSchool() {}

    /// Lets the school follow its own rules, which its two schemes speak of.
    public static void followRules(SchoolFile school, String author) {
        school.add(
                PolicyLedger.CHOICE,
                0,
                Map.of(
                        "pack", Value.of(PACK_NAME),
                        "text", Value.of(scheme(RULES)),
                        "from_date", Value.of(FOUNDED),
                        "reason", Value.of(REASON)),
                author,
                "");
    }

    /// Copies the workbooks into a folder, replacing those that are there.
    ///
    /// @return their paths, in the order of their numbers
    public static List<Path> copyWorkbooks(Path folder) {
        return copy(WORKBOOKS, folder);
    }

    /// Copies the schemes and the school's own rules into a folder: merit pay, title review, training, rules.
    public static List<Path> copySchemes(Path folder) {
        return copy(List.of(MERIT_PAY, TITLE_REVIEW, TRAINING, RULES), folder);
    }

    /// The text of a scheme or of the school's own rules.
    ///
    /// @param name one of the names above
    public static String scheme(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static List<Path> copy(List<String> names, Path folder) {
        List<Path> copies = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (String name : names) {
                Path target = folder.resolve(name);
                try (InputStream in = open(name)) {
                    Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
                }
                copies.add(target);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return copies;
    }

    private static InputStream open(String name) {
        InputStream in = DemoSchool.class.getResourceAsStream("qingshan/" + name);
        if (in == null) {
            throw new IllegalArgumentException("no demo file " + name);
        }
        return in;
    }
}
