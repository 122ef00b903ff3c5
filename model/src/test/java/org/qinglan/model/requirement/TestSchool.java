package org.qinglan.model.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.catalogue.Catalogue;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PolicyPack;
import org.qinglan.model.policy.Rule;
import org.qinglan.model.policy.Rulebook;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.teacher.Roster;

/// A school in memory: people, records, rules.
public final class TestSchool implements Records {
    private static final DateSpan ALWAYS = new DateSpan(LocalDate.of(1900, 1, 1), null);
    private static final Map<String, Citation> DOCUMENTS = Map.of("试行办法", new Citation("试行办法", "", null, ""));
    private final List<LedgerRecord> roster = new ArrayList<>();
    private final List<LedgerRecord> records = new ArrayList<>();
    private final List<Rulebook.Layer> layers = new ArrayList<>();
    private long last = 1000;

    public TestSchool() {}

    /// @param fields terms and values by turns, e.g. `"行政职务", "校长"`; dates and yes are understood
    public LedgerRecord person(String name, String... fields) {
        Map<String, Value> values = values(Roster.TEACHER, fields);
        values.put("name", Value.of(name));
        long id = roster.size() + 1L;
        LedgerRecord person = new LedgerRecord(id, Roster.TEACHER, id, values, null);
        roster.add(person);
        return person;
    }

    public LedgerRecord add(LedgerRecord person, Ledger ledger, String... fields) {
        LedgerRecord record = new LedgerRecord(++last, ledger, person.id(), values(ledger, fields), null);
        records.add(record);
        return record;
    }

    public void remove(LedgerRecord record) {
        records.remove(record);
    }

    public void shuffle(Random random) {
        Collections.shuffle(records, random);
    }

    /// Rules in the form in which they stand in packs, without name and clause.
    public TestSchool rules(String... texts) {
        layers.add(new Rulebook.Layer(
                "试验", ALWAYS, List.of(texts).stream().map(TestSchool::rule).toList()));
        return this;
    }

    public TestSchool follow(PolicyPack pack) {
        layers.add(new Rulebook.Layer(
                pack.name(),
                ALWAYS,
                pack.rules().stream().map(rule -> rule.rule()).toList()));
        return this;
    }

    public static Rule rule(String text) {
        List<Finding> findings = new ArrayList<>();
        String whole = text.stripTrailing() + "\nclause: {document: 试行办法, article: 第一条}\n"
                + (text.contains("name:") ? "" : "name: 试验规定\n");
        var rule = new PackReader(Catalogue.RULE_KINDS).readRule("rule.yaml", whole, DOCUMENTS, findings);
        assertThat(findings.stream().map(Finding::sentence)).isEmpty();
        return rule.orElseThrow().rule();
    }

    /// What is wrong with a rule's text.
    public static List<String> mistakes(String text) {
        List<Finding> findings = new ArrayList<>();
        String whole = text.stripTrailing() + "\nname: 试验规定\nclause: {document: 试行办法, article: 第一条}\n";
        new PackReader(Catalogue.RULE_KINDS).readRule("rule.yaml", whole, DOCUMENTS, findings);
        return findings.stream().map(Finding::code).toList();
    }

    public Situation on(String day) {
        return new Situation(this, roster, Rulebook.of(layers), LocalDate.parse(day));
    }

    private static Map<String, Value> values(Ledger ledger, String... fields) {
        Map<String, Value> values = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            var field = ledger.fieldByName(fields[i]).orElseThrow();
            String text = fields[i + 1];
            values.put(
                    field.key(),
                    switch (field.type()) {
                        case TEXT, PERSON -> Value.of(text);
                        case NUMBER -> Value.of(new BigDecimal(text));
                        case DATE -> Value.of(LocalDate.parse(text));
                        case YES_NO -> Value.of(text.equals("是"));
                    });
        }
        return values;
    }

    @Override
    public void scan(Ledger ledger, Consumer<LedgerRecord> each) {
        roster.forEach(person -> of(ledger, person.id()).forEach(each));
    }

    @Override
    public List<LedgerRecord> of(Ledger ledger, long teacher) {
        return records.stream()
                .filter(record -> record.ledger().equals(ledger) && record.teacher() == teacher)
                .toList();
    }
}
