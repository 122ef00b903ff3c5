package org.qinglan.model.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Numbers;
import org.qinglan.model.figure.Value;

/// How money is given out, with every option of an allotment, at random; and what its sums must be, reckoned from the
/// cells of a sheet alone.
///
/// @param text for the end of a scheme of [RandomSchemes]
/// @param fixed whether 津贴 is paid as it is
/// @param unit  fen
record RandomAllotment(
        String text,
        List<Sum> pool,
        List<Sum> reserves,
        List<Share> shares,
        List<Deduction> deductions,
        boolean fixed,
        int unit,
        boolean toReserve) {
    private static final List<String> VETOES = List.of("处分 > 0", "病假 > 6", "学时 > 25", "成绩数 = 2");
    private static final List<String> POINTS = List.of("积分", "二分");

    enum Kind {
        AMOUNT,
        SUM,
        COUNT,
        PORTION,
        REST
    }

    /// @param number yuan, or what a sum or a number of people is multiplied with, or a portion
    record Sum(String name, Kind kind, BigDecimal number, boolean down) {

        /// Yuan; of `whole` where it is a portion; zero for a rest.
        BigDecimal yuan(Sheet sheet, BigDecimal whole) {
            return switch (kind) {
                case AMOUNT -> number;
                case SUM -> cells(sheet, "额度").multiply(number).setScale(2, rounding());
                case COUNT ->
                    BigDecimal.valueOf(sheet.rows().size()).multiply(number).setScale(2, rounding());
                case PORTION -> whole.multiply(number).setScale(2, RoundingMode.DOWN);
                case REST -> BigDecimal.ZERO;
            };
        }

        private RoundingMode rounding() {
            return down ? RoundingMode.DOWN : RoundingMode.HALF_UP;
        }

        String written() {
            return switch (kind) {
                case AMOUNT -> "amount: " + number.toPlainString();
                case SUM -> "formula: sum(额度) × " + number.toPlainString() + round();
                case COUNT -> "formula: count(积分) × " + number.toPlainString() + round();
                case PORTION -> "share: " + number.movePointRight(2).toPlainString() + "%";
                case REST -> "share: rest";
            };
        }

        private String round() {
            return down ? ", round: down" : "";
        }
    }

    record Share(Sum sum, String by, String within) {}

    record Deduction(String item, boolean back) {}

    /// Items that the end needs.
    static final String ITEMS = """
              - {item: 组, formula: 'if(学科 属于 ("语文", "数学"), "文", "艺")', clause: 组}
              - {item: 二分, formula: 'if(has(课时), 课时, 0)', decimals: 2, clause: 二}
              - {item: 额度, formula: '1000 + 积分', decimals: 2, clause: 额}
              - {item: 考勤扣, formula: 'min(3, 病假)', decimals: 2, clause: 扣}
              - {item: 学时扣, formula: 'min(2.55, 学时 ÷ 20)', decimals: 2, clause: 扣}
            """;

    static RandomAllotment of(Random random) {
        List<Sum> pool = new ArrayList<>();
        pool.add(new Sum("甲款", Kind.AMOUNT, amount(random, 50_000_000, 9_000_000), false));
        for (int i = random.nextInt(3); i > 0; i--) {
            pool.add(computed(random, "款" + i));
        }
        boolean restKept = random.nextInt(5) == 0;
        List<Sum> reserves = reserves(random, restKept);
        List<Share> shares = new ArrayList<>();
        int number = 1 + random.nextInt(4);
        for (int i = 0; i < number; i++) {
            boolean rest = !restKept && i == 0;
            Sum sum = rest ? new Sum("份0", Kind.REST, BigDecimal.ZERO, false) : size(random, "份" + i, 24);
            shares.add(new Share(sum, POINTS.get(random.nextInt(8) > 0 ? 0 : 1), within(random)));
        }
        List<Deduction> deductions = new ArrayList<>();
        for (String item : List.of("考勤扣", "学时扣")) {
            if (random.nextInt(3) > 0) {
                deductions.add(new Deduction(item, random.nextBoolean()));
            }
        }
        boolean fixed = random.nextInt(3) > 0;
        int unit = List.of(1, 1, 10, 100).get(random.nextInt(4));
        boolean toReserve = random.nextBoolean();
        String vetoes = vetoes(random, shares, fixed);
        return new RandomAllotment(
                vetoes + end(pool, reserves, shares, deductions, fixed, unit, toReserve),
                pool,
                reserves,
                shares,
                deductions,
                fixed,
                unit,
                toReserve);
    }

    private static List<Sum> reserves(Random random, boolean restKept) {
        List<Sum> reserves = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            reserves.add(size(random, "留" + i, 20));
        }
        if (restKept) {
            reserves.add(new Sum("留余", Kind.REST, BigDecimal.ZERO, false));
        }
        return reserves;
    }

    private static Sum computed(Random random, String name) {
        return random.nextBoolean()
                ? new Sum(name, Kind.SUM, new BigDecimal("0." + (70 + random.nextInt(29))), random.nextBoolean())
                : new Sum(name, Kind.COUNT, new BigDecimal("394.8"), random.nextBoolean());
    }

    private static Sum size(Random random, String name, int mostPercent) {
        return switch (random.nextInt(4)) {
            case 0 -> new Sum(name, Kind.AMOUNT, amount(random, 300_000, 0), false);
            case 1 -> new Sum(name, Kind.COUNT, new BigDecimal("12.345"), random.nextBoolean());
            default -> new Sum(name, Kind.PORTION, BigDecimal.valueOf(random.nextInt(mostPercent * 10), 3), false);
        };
    }

    private static BigDecimal amount(Random random, int most, int least) {
        return BigDecimal.valueOf(least + random.nextInt(most - least), 2);
    }

    private static String within(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "headcount";
            case 1 -> "额度";
            case 2 -> "{文: 61.5%, 艺: 38.5%}";
            default -> "";
        };
    }

    private static String vetoes(Random random, List<Share> shares, boolean fixed) {
        List<String> parts =
                new ArrayList<>(shares.stream().map(share -> share.sum().name()).toList());
        if (fixed) {
            parts.add("津贴");
        }
        StringBuilder text = new StringBuilder("vetoes:\n");
        text.append("  - {reason: 处分, when: 处分 > 0, withheld: %s}\n".formatted(withheld(random)));
        for (int i = 1; i < VETOES.size(); i++) {
            if (random.nextInt(3) == 0) {
                List<String> scope =
                        parts.stream().filter(_ -> random.nextBoolean()).toList();
                text.append("  - {reason: 否%d, when: %s, withheld: %s%s}\n"
                        .formatted(
                                i,
                                VETOES.get(i),
                                withheld(random),
                                scope.isEmpty() ? "" : ", scope: [" + String.join(", ", scope) + "]"));
            }
        }
        return text.toString();
    }

    private static String withheld(Random random) {
        return random.nextBoolean() ? "lapses" : "stays-in-pool";
    }

    private static String end(
            List<Sum> pool,
            List<Sum> reserves,
            List<Share> shares,
            List<Deduction> deductions,
            boolean fixed,
            int unit,
            boolean toReserve) {
        return """
                allot:
                  pool: [%s]
                  reserve: [%s]
                  fixed: [%s]
                  deductions: [%s]
                  shares: [%s]
                  rounding: {unit: %s, residue: %s}
                  ties: [入职, 课时]
                """.formatted(
                        joined(pool.stream().map(RandomAllotment::named).toList()),
                        joined(reserves.stream().map(RandomAllotment::named).toList()),
                        fixed ? "津贴" : "",
                        joined(deductions.stream()
                                .map(deduction -> "{item: %s, goes: %s}"
                                        .formatted(deduction.item(), deduction.back() ? "back-to-rest" : "lapses"))
                                .toList()),
                        joined(shares.stream().map(RandomAllotment::written).toList()),
                        unit == 1 ? "0.01" : unit == 10 ? "0.1" : "1",
                        toReserve ? "to-reserve" : "largest-remainder");
    }

    private static String joined(List<String> parts) {
        return String.join(", ", parts);
    }

    private static String named(Sum sum) {
        return "{name: " + sum.name() + ", " + sum.written() + "}";
    }

    private static String written(Share share) {
        String within = share.within().isEmpty() ? "" : ", within: 组, sized-by: " + share.within();
        return "{name: " + share.sum().name() + ", " + share.sum().written() + ", by: " + share.by() + within + "}";
    }

    /// Yuan of a column.
    static BigDecimal cells(Sheet sheet, String column) {
        return sheet.indexOf(column) < 0
                ? BigDecimal.ZERO
                : sheet.rows().stream().map(row -> yuan(sheet, row, column)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal yuan(Sheet sheet, SheetRow row, String column) {
        return sheet.indexOf(column) >= 0 && sheet.cell(row, column) instanceof Value.Num(var number)
                ? Numbers.exact(number)
                : BigDecimal.ZERO;
    }

    BigDecimal poolOf(Sheet sheet) {
        return pool.stream().map(sum -> sum.yuan(sheet, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What the reserves keep, without one of the rest.
    BigDecimal reserved(Sheet sheet) {
        BigDecimal whole = poolOf(sheet);
        return reserves.stream().map(sum -> sum.yuan(sheet, whole)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// What the shares and a reserve of the rest divide.
    BigDecimal rest(Sheet sheet) {
        return poolOf(sheet)
                .subtract(fixed ? cells(sheet, "津贴") : BigDecimal.ZERO)
                .subtract(reserved(sheet))
                .add(deducted(sheet, true));
    }

    BigDecimal deducted(Sheet sheet, boolean back) {
        return deductions.stream()
                .filter(deduction -> deduction.back() == back)
                .map(deduction -> cells(sheet, deduction.item()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// How large each share is, in the scheme's order.
    List<BigDecimal> sizes(Sheet sheet) {
        BigDecimal rest = rest(sheet);
        BigDecimal divided = rest.subtract(shares.stream()
                .filter(share -> share.sum().kind() != Kind.PORTION)
                .map(share -> share.sum().yuan(sheet, rest))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        List<BigDecimal> sizes = new ArrayList<>();
        for (Share share : shares) {
            BigDecimal size = share.sum().yuan(sheet, divided);
            sizes.add(share.sum().kind() == Kind.PORTION ? cut(size) : size);
        }
        BigDecimal left = rest.subtract(sizes.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        return IntStream.range(0, sizes.size())
                .mapToObj(i -> shares.get(i).sum().kind() == Kind.REST ? left : sizes.get(i))
                .toList();
    }

    /// Less than a unit falls away.
    BigDecimal cut(BigDecimal yuan) {
        return yuan.subtract(yuan.remainder(BigDecimal.valueOf(unit, 2)));
    }

    /// A reserve of the rest; zero where a share takes the rest.
    BigDecimal restKept(Sheet sheet) {
        return reserves.stream().anyMatch(sum -> sum.kind() == Kind.REST)
                ? rest(sheet).subtract(sizes(sheet).stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : BigDecimal.ZERO;
    }
}
