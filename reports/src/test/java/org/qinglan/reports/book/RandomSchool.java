package org.qinglan.reports.book;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.figure.ValueText;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.FactRule;
import org.qinglan.model.scheme.FrozenFacts;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;

/// Runs over invented people, always the same for a seed.
public final class RandomSchool {
    private static final String DEMO = "/org/qinglan/reports/demo/qingshan/";
    private final Random random;

    private RandomSchool(long seed) {
        random = new Random(seed);
    }

    /// A scheme of the built-in sample school.
    public static Scheme demo(String file) {
        try (InputStream in = RandomSchool.class.getResourceAsStream(DEMO + file)) {
            return scheme(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    public static Scheme scheme(String text) {
        return switch (SchemeReader.read("scheme.yaml", text)) {
            case SchemeReading.Accepted(var scheme, var _) -> scheme;
            case SchemeReading.Refused(var findings) ->
                throw new AssertionError(
                        findings.stream().map(Object::toString).collect(Collectors.joining("\n")) + "\n" + text);
        };
    }

    public static ComputedRun run(Scheme scheme, long seed, int people) {
        return ComputedRun.again(scheme, new RandomSchool(seed).facts(scheme, people));
    }

    private FrozenFacts facts(Scheme scheme, int people) {
        StringBuilder text = new StringBuilder("qinglan-facts\t1\n");
        scheme.facts().forEach(fact -> text.append("fact\t").append(fact.name()).append('\n'));
        for (int i = 0; i < people; i++) {
            text.append("person\t%d\t%018d\t%s\n".formatted(i + 1, 110101199000000000L + i, name(i)));
        }
        IntStream.range(0, people)
                .forEach(i -> text.append(scheme.facts().stream()
                        .map(fact -> ValueText.write(value(fact, i)))
                        .collect(Collectors.joining("\t", "values\t", "\n"))));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return new FrozenFacts(bytes.toByteArray());
    }

    /// Some names begin as formulas do.
    private static String name(int i) {
        return switch (i) {
            case 0 -> "=1+1";
            case 1 -> "+cmd|' /C calc'!A0";
            case 2 -> "-2";
            case 3 -> "@SUM(1)";
            case 4 -> "＝全角";
            default -> "甲乙丙丁戊己庚辛壬癸".charAt(i % 10) + "教师" + i;
        };
    }

    private Value value(FactRule fact, int i) {
        return switch (fact.name()) {
            case "状态" -> Value.of("在职");
            case "行政职务" -> i == 7 ? Value.of("校长") : pick("", "", "副校长", "教务处主任", "政教处副主任", "教研组长");
            case "任教学科" -> pick("语文", "数学", "英语", "体育", "美术");
            case "职称" -> pick("一级教师", "一级教师", "二级教师");
            case "最高学历" -> pick("硕士", "本科", "本科", "大专", "中师");
            case "师德考核等次" -> pick("优秀", "合格", "基本合格");
            case "身份证号" -> Value.of("%018d".formatted(110101199000000000L + i));
            case "从教时间" -> day(1985, 2015);
            case "聘任时间" -> i % 11 == 0 ? Value.missing() : day(2005, 2023);
            case "周课时" -> decimal(0, 220, 1);
            case "班主任月数" -> Value.of(random.nextInt(3) == 0 ? 5 : 0);
            case "班额" -> Value.of(38 + random.nextInt(20));
            case "课后服务节数" -> Value.of(random.nextInt(60));
            case "教学常规" -> decimal(180, 300, 1);
            case "班级业绩分" -> random.nextInt(3) == 0 ? Value.missing() : pickNumber("100", "85", "77.5", "72.5", "60");
            case "产假天数" -> Value.of(i % 13 == 0 ? 98 : 0);
            case "病假天数", "事假天数" -> decimal(0, 80, 1);
            case "旷工天数" -> Value.of(i % 17 == 0 ? 1 : 0);
            case "记过以上处分", "一票否决" -> Value.of(i % 19 == 3 ? 1 : 0);
            case "市直学校培训", "送教下乡培训", "镇域集中培训" -> Value.of(24 + random.nextInt(22));
            case "不计任职年度", "近三年不合格次数" -> Value.of(random.nextInt(6) == 0 ? 1 : 0);
            case "优秀年度", "合格年度" -> Value.of(random.nextInt(4));
            case "优质课累计", "教科研累计" -> decimal(0, 90, 1);
            case "班主任年数" -> Value.of(random.nextInt(21));
            case "最高综合荣誉" -> Value.of(random.nextInt(6));
            default -> other(fact, i);
        };
    }

    private Value other(FactRule fact, int i) {
        if (fact.name().startsWith("或缺") && random.nextInt(4) == 0) {
            return Value.missing();
        }
        return switch (fact.type().kind()) {
            case NUMBER -> decimal(fact.name().contains("负") ? -300 : 0, 300, random.nextInt(3));
            case TEXT -> pick("甲", "乙", "丙级", "丁级", "*戊", "=己");
            case DATE -> day(1990, 2024);
            case FLAG -> Value.of(i % 3 == 0);
        };
    }

    private Value pick(String... words) {
        return Value.of(words[random.nextInt(words.length)]);
    }

    private Value pickNumber(String... numbers) {
        return Value.of(new BigDecimal(numbers[random.nextInt(numbers.length)]));
    }

    private Value decimal(int from, int to, int places) {
        return Value.of(BigDecimal.valueOf(from + random.nextInt(to - from), places));
    }

    private Value day(int from, int to) {
        return Value.of(LocalDate.of(from, 1, 1).plusDays(random.nextInt((to - from) * 365)));
    }

    /// Seeds for tests that try several.
    public static List<Long> seeds(int count) {
        return IntStream.range(0, count).mapToObj(i -> 20_261_122L + i).toList();
    }
}
