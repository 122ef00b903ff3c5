package org.qinglan.reports.intake.layout;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.teacher.Roster;

/// Which header means what, for each kind of table: a table of data, to which a school can add.
public final class AliasTable {
    private static final String RESOURCE = "/org/qinglan/reports/intake/aliases.csv";
    private static final Pattern LEAVE = Pattern.compile("(\\p{IsHan}{1,4}假|旷工|旷职)(天数|日数|累计天数|累计|合计|合计天数|总天数)?");
    private static final Pattern YEAR =
            Pattern.compile("((?:19|20)\\d{2})年?(?:度|年度)?(?:师德)?(?:年度)?(?:考核)?(?:评定)?(?:等次|结果|档次|等级|情况|等第)?");
    private static final int SURE = 3;
    private static final int LIKELY = 1;

    /// @param sureness 3 where the header says it, 1 where only its lowest row does
    record Match(Target target, int sureness) {}

    private record Grouped(String group, String leaf, Target target) {}

    private final Map<String, Map<String, Target>> plain = new HashMap<>();
    private final Map<String, List<Grouped>> grouped = new HashMap<>();
    private final Map<String, List<String>> titleWords = new HashMap<>();

    private final List<String> unknownOwn = new ArrayList<>();
    private int ownAdded;

    private AliasTable() {}

    /// The aliases that ship with the program, and a school's own.
    ///
    /// @param own further headers, each with a header that is known already
    public static AliasTable withOwn(Map<String, String> own) {
        AliasTable table = new AliasTable();
        table.readResource();
        table.copyFromRoster("education", SheetKind.EDUCATION);
        table.copyFromRoster("title", SheetKind.TITLE);
        for (SheetKind kind : SheetKind.values()) {
            table.addTerms(kind);
        }
        own.forEach(table::addOwn);
        return table;
    }

    /// Names in a school's own table that are no known headers.
    public List<String> unknownOwn() {
        return List.copyOf(unknownOwn);
    }

    /// Words of a title that speak for the kind.
    List<String> titleWords(SheetKind kind) {
        return titleWords.getOrDefault(kind.key(), List.of());
    }

    /// What a column is for in a table of that kind.
    ///
    /// @param path the header from its highest group down
    @Nullable
    Match match(SheetKind kind, List<String> path) {
        List<String> names = path.stream().map(Headers::normalised).toList();
        String leaf = names.getLast();
        Target dynamic = dynamic(kind, leaf, path.getLast());
        if (dynamic != null) {
            return new Match(dynamic, SURE);
        }
        if (names.size() == 1) {
            Target target = find(kind, leaf);
            return target == null ? null : new Match(target, SURE);
        }
        Target whole = inGroup(kind, names);
        if (whole != null) {
            return new Match(whole, SURE);
        }
        Target low = find(kind, leaf);
        return low == null ? null : new Match(low, low.isIgnored() ? SURE : LIKELY);
    }

    private @Nullable Target inGroup(SheetKind kind, List<String> names) {
        String leaf = names.getLast();
        List<String> groups = names.subList(0, names.size() - 1);
        Optional<Grouped> closest = Stream.of(kind.key(), "*")
                .flatMap(key -> grouped.getOrDefault(key, List.of()).stream())
                .filter(each -> each.leaf().equals(leaf))
                .filter(each -> depth(groups, each) >= 0)
                // The lowest group says most, and 第一学历 says more than 学历, which it contains.
                .max(Comparator.comparingInt((Grouped each) -> depth(groups, each))
                        .thenComparingInt(each -> each.group().length()));
        if (closest.isPresent()) {
            return closest.get().target();
        }
        Target joined = find(kind, names.get(names.size() - 2) + leaf);
        return joined == null ? find(kind, String.join("", names)) : joined;
    }

    private static int depth(List<String> groups, Grouped alias) {
        for (int i = groups.size() - 1; i >= 0; i--) {
            if (groups.get(i).contains(alias.group())) {
                return i;
            }
        }
        return -1;
    }

    private @Nullable Target find(SheetKind kind, String name) {
        Target own = plain.getOrDefault(kind.key(), Map.of()).get(name);
        return own == null ? plain.getOrDefault("*", Map.of()).get(name) : own;
    }

    /// Headers that are a kind of leave or a year are too many to be listed.
    private static @Nullable Target dynamic(SheetKind kind, String leaf, String seen) {
        Matcher leave = LEAVE.matcher(leaf);
        if (kind == SheetKind.WORKLOAD && leave.matches() && !Headers.countsNoDays(seen)) {
            return new Target("leave", leave.group(1));
        }
        Matcher year = YEAR.matcher(leaf);
        boolean yearly = kind == SheetKind.APPRAISAL || kind == SheetKind.ETHICS_ASSESSMENT;
        return yearly && year.matches() ? new Target("year", year.group(1)) : null;
    }

    private void readResource() {
        try (InputStream stream = AliasTable.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            reader.lines().filter(line -> !line.startsWith("#")).skip(1).forEach(this::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a roster says besides the person may stand in a sheet of its own, under the same headers.
    private void copyFromRoster(String slot, SheetKind kind) {
        Map<String, Target> own = plain.computeIfAbsent(kind.key(), _ -> new HashMap<>());
        plain.getOrDefault(SheetKind.ROSTER.key(), Map.of()).forEach((alias, target) -> {
            if (target.slot().equals(slot)) {
                own.putIfAbsent(alias, new Target("record", target.field()));
            }
        });
        grouped.getOrDefault(SheetKind.ROSTER.key(), List.of()).stream()
                .filter(each -> each.target().slot().equals(slot))
                .map(each -> new Grouped(
                        each.group(),
                        each.leaf(),
                        new Target("record", each.target().field())))
                .forEach(grouped.computeIfAbsent(kind.key(), _ -> new ArrayList<>())::add);
    }

    /// Every field is known by its own term.
    private void addTerms(SheetKind kind) {
        Map<String, Target> own = plain.computeIfAbsent(kind.key(), _ -> new HashMap<>());
        boolean roster = kind == SheetKind.ROSTER;
        for (Field field : kind.ledger().fields()) {
            String term = Headers.normalised(field.name());
            if (field.type() == FieldType.PERSON) {
                own.putIfAbsent(term, Target.nameOf(field));
                own.putIfAbsent(term + "姓名", Target.nameOf(field));
                own.putIfAbsent(term + "身份证号", Target.idNumberOf(field));
            } else if (!roster || !List.of(Roster.ID_NUMBER, Roster.NAME).contains(field.key())) {
                own.putIfAbsent(term, new Target(roster ? "teacher" : "record", field.key()));
            }
        }
    }

    private void addLine(String line) {
        List<String> cells = List.of(line.split(",", 3));
        for (String alias : cells.get(2).split("\\|", -1)) {
            if (cells.get(1).equals("#title")) {
                titleWords.computeIfAbsent(cells.get(0), _ -> new ArrayList<>()).add(alias);
            } else {
                add(cells.get(0), alias, Target.parse(cells.get(1)));
            }
        }
    }

    private void add(String kind, String alias, Target target) {
        int group = alias.indexOf('>');
        if (group < 0) {
            plain.computeIfAbsent(kind, _ -> new HashMap<>()).put(Headers.normalised(alias), target);
        } else {
            String leaf = Headers.normalised(alias.substring(group + 1));
            grouped.computeIfAbsent(kind, _ -> new ArrayList<>())
                    .add(new Grouped(Headers.normalised(alias.substring(0, group)), leaf, target));
        }
    }

    /// A school's own header stands for what its known header means, in every kind that knows it.
    private void addOwn(String alias, String known) {
        int before = ownAdded;
        List.copyOf(plain.keySet()).forEach(kind -> {
            Target target = plain.getOrDefault(kind, Map.of()).get(Headers.normalised(known));
            if (target != null) {
                add(kind, alias, target);
                ownAdded++;
            }
        });
        if (ownAdded == before) {
            unknownOwn.add(known);
        }
    }
}
