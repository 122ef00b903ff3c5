package org.qinglan.reports.paper;

import static org.qinglan.reports.paper.PairAgreement.MESSAGES;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglan.model.career.Timeline;
import org.qinglan.model.dossier.Ledgers;
import org.qinglan.model.figure.SourceRow;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.document.Document;
import org.qinglan.reports.print.WordFile;

/// Everything on record about one teacher (教师业务档案), ledger by ledger, each line with where it came from.
///
/// ID numbers are masked, the teacher's as those of others.
public final class TeacherDossier {
    /// More columns than this do not fit beside each other; the record is then written as names and values.
    private static final int MOST_COLUMNS = 7;

    private static final int WIDEST = 30;
    private static final int SOURCE_WIDTH = 24;

    private final Paper paper;
    private final Situation situation;
    private final LedgerRecord person;
    private final Map<String, String> names = new HashMap<>();

    private TeacherDossier(Paper paper, Situation situation, LedgerRecord person) {
        this.paper = paper;
        this.situation = situation;
        this.person = person;
        situation.roster().forEach(known -> names.put(known.text(Roster.ID_NUMBER), known.text(Roster.NAME)));
    }

    /// @param person of the roster
    /// @param school name of the school (单位)
    public static Writing write(Situation situation, LedgerRecord person, String school, Path target) {
        return WordFile.write(document(situation, person, school), target);
    }

    /// @param person of the roster
    /// @param school name of the school (单位)
    public static Document document(Situation situation, LedgerRecord person, String school) {
        Paper paper = new Paper();
        new TeacherDossier(paper, situation, person).fill(school);
        return paper.document();
    }

    private void fill(String school) {
        paper.title(MESSAGES.text("dossier.title", person.text(Roster.NAME)));
        paper.centred(MESSAGES.text("dossier.head", school, situation.day()));
        paper.heading(MESSAGES.text("dossier.person"));
        paper.facts(facts(person, Roster.TEACHER.fields()));
        timeline();
        List<String> empty = new ArrayList<>();
        Ledgers.ofTeachers().forEach(ledger -> {
            List<LedgerRecord> records = situation.records().of(ledger, person.id());
            if (records.isEmpty()) {
                empty.add(ledger.name());
            } else {
                section(ledger, records);
            }
        });
        if (!empty.isEmpty()) {
            paper.heading(MESSAGES.text("dossier.empty"));
            paper.text(String.join("、", empty) + "。");
        }
    }

    private void timeline() {
        List<List<String>> rows = Timeline.of(situation.records(), person).entries().stream()
                .map(entry -> List.of(
                        entry.span() == null
                                ? entry.day().toString()
                                : entry.span().display(),
                        entry.kind(),
                        entry.text()))
                .toList();
        if (!rows.isEmpty()) {
            paper.heading(MESSAGES.text("dossier.timeline"));
            paper.table(List.of("日期", "事项", "内容"), List.of(28, 20, 52), rows);
        }
    }

    private void section(Ledger ledger, List<LedgerRecord> records) {
        paper.heading(MESSAGES.text("dossier.ledger", ledger.name(), records.size()));
        List<Field> used = ledger.fields().stream()
                .filter(field -> records.stream()
                        .anyMatch(record -> !record.get(field.key()).isMissing()))
                .toList();
        if (used.size() <= MOST_COLUMNS) {
            List<String> header = new ArrayList<>(used.stream().map(Field::name).toList());
            header.add(MESSAGES.text("dossier.source"));
            paper.table(
                    header,
                    widths(used, records),
                    records.stream().map(record -> row(record, used)).toList());
        } else {
            for (LedgerRecord record : records) {
                List<String> facts = new ArrayList<>(facts(record, used));
                facts.addAll(List.of(MESSAGES.text("dossier.source"), source(record)));
                paper.facts(facts);
            }
        }
    }

    private List<String> row(LedgerRecord record, List<Field> used) {
        List<String> row =
                new ArrayList<>(used.stream().map(field -> shown(record, field)).toList());
        row.add(source(record));
        return row;
    }

    /// Days and numbers get the room that they need, since they must not be broken, and a third more, since other fonts
    /// have wider digits; texts share what is left.
    private List<Integer> widths(List<Field> used, List<LedgerRecord> records) {
        List<Integer> needs = new ArrayList<>();
        int texts = SOURCE_WIDTH;
        int left = Paper.UNITS;
        for (Field field : used) {
            int need = need(field, records);
            needs.add(need);
            if (isUnbreakable(field)) {
                left -= need;
            } else {
                texts += need;
            }
        }
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < used.size(); i++) {
            widths.add(isUnbreakable(used.get(i)) ? needs.get(i) : Math.max(6, left * needs.get(i) / texts));
        }
        widths.add(Math.max(6, left * SOURCE_WIDTH / texts));
        return widths;
    }

    private int need(Field field, List<LedgerRecord> records) {
        int longest = records.stream()
                .mapToInt(record -> Paper.units(shown(record, field)))
                .max()
                .orElse(0);
        return isUnbreakable(field)
                ? Math.max(longest * 4 / 3, Paper.PADDING * 2) + Paper.PADDING
                : Math.min(Math.max(longest, Paper.units(field.name())), WIDEST) + Paper.PADDING;
    }

    private static boolean isUnbreakable(Field field) {
        return field.type() == FieldType.DATE || field.type() == FieldType.NUMBER;
    }

    private List<String> facts(LedgerRecord record, List<Field> fields) {
        List<String> facts = new ArrayList<>();
        for (Field field : fields) {
            if (!record.get(field.key()).isMissing()) {
                facts.add(field.name());
                facts.add(shown(record, field));
            }
        }
        return facts;
    }

    private String shown(LedgerRecord record, Field field) {
        Value value = record.get(field.key());
        if (field.key().equals(Roster.ID_NUMBER)) {
            return Parties.masked(value.display());
        }
        return field.type() == FieldType.PERSON
                ? names.getOrDefault(value.display(), Parties.masked(value.display()))
                : value.display();
    }

    private static String source(LedgerRecord record) {
        SourceRow source = record.source();
        return source == null ? MESSAGES.text("dossier.by-hand") : source.address();
    }
}
