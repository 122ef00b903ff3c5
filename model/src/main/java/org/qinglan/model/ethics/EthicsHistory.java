package org.qinglan.model.ethics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglan.model.ethics.rule.Veto;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.Rulebook;

/// All cases of one teacher, and the yearly ethics assessments.
///
/// @param cases       in the order in which they began
/// @param assessments records of [EthicsLedger#ASSESSMENT]
public record EthicsHistory(long teacher, List<EthicsCase> cases, List<LedgerRecord> assessments) {
    public EthicsHistory {
        cases = List.copyOf(cases);
        assessments = List.copyOf(assessments);
    }

    public static EthicsHistory of(Records records, long teacher) {
        return of(
                teacher,
                records.of(EthicsLedger.CASE, teacher),
                records.of(EthicsLedger.EVENT, teacher),
                records.of(EthicsLedger.ASSESSMENT, teacher));
    }

    /// @param decisions records of [EthicsLedger#CASE]
    /// @param events    records of [EthicsLedger#EVENT]
    static EthicsHistory of(
            long teacher, List<LedgerRecord> decisions, List<LedgerRecord> events, List<LedgerRecord> assessments) {
        Map<String, List<LedgerRecord>> byNumber = new LinkedHashMap<>();
        Stream.concat(decisions.stream(), events.stream())
                .forEach(record -> byNumber.computeIfAbsent(CaseEvent.caseNumber(record), _ -> new ArrayList<>())
                        .add(record));
        List<EthicsCase> cases = new ArrayList<>();
        byNumber.forEach((number, records) -> cases.add(EthicsCase.of(teacher, number, records)));
        return new EthicsHistory(teacher, cases, assessments);
    }

    /// The histories of everybody who has a case or an assessment of a grade that bars something; nobody else is
    /// kept in mind.
    public static Map<Long, EthicsHistory> ofCases(Records records, Rulebook rules) {
        Set<String> grades = rules.rulings(Veto.class).stream()
                .flatMap(ruling -> ruling.rule().grades().stream())
                .collect(Collectors.toSet());
        return gather(records, record -> grades.contains(record.text("grade")));
    }

    /// The histories of everybody who has a case or an assessment.
    public static Map<Long, EthicsHistory> all(Records records) {
        return gather(records, _ -> true);
    }

    private static Map<Long, EthicsHistory> gather(Records records, Predicate<LedgerRecord> assessment) {
        Map<Long, Gathered> gathered = new LinkedHashMap<>();
        records.scan(EthicsLedger.CASE, record -> of(gathered, record).decisions.add(record));
        records.scan(EthicsLedger.EVENT, record -> of(gathered, record).events.add(record));
        records.scan(EthicsLedger.ASSESSMENT, record -> {
            if (assessment.test(record)) {
                of(gathered, record).assessments.add(record);
            }
        });
        Map<Long, EthicsHistory> histories = new LinkedHashMap<>();
        gathered.forEach((teacher, found) ->
                histories.put(teacher, of(teacher, found.decisions, found.events, found.assessments)));
        return histories;
    }

    private static Gathered of(Map<Long, Gathered> gathered, LedgerRecord record) {
        return gathered.computeIfAbsent(
                record.teacher(), _ -> new Gathered(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private record Gathered(List<LedgerRecord> decisions, List<LedgerRecord> events, List<LedgerRecord> assessments) {}

    /// Everything that stands decided, the earliest first.
    public List<Measure> measures() {
        return cases.stream().flatMap(one -> one.measures().stream()).toList();
    }
}
