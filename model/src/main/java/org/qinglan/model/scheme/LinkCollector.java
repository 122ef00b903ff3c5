package org.qinglan.model.scheme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.Records;
import org.qinglan.model.scheme.Facts.Link;
import org.qinglan.model.scheme.Facts.Person;

/// Takes the links between people from records, when the facts are known.
final class LinkCollector {
    private final FactCollector facts;
    private final Map<Long, Integer> owners = new HashMap<>();
    private final Map<String, Integer> byIdNumber = new HashMap<>();

    LinkCollector(FactCollector facts, List<Person> people) {
        this.facts = facts;
        for (int row = 0; row < people.size(); row++) {
            owners.put(people.get(row).teacher(), row);
            byIdNumber.put(people.get(row).idNumber(), row);
        }
    }

    /// Each link once, in the order of the roster; nobody is linked to himself.
    Map<String, List<Link>> collect(List<LinkRule> rules, Records records) {
        Map<String, List<Link>> links = new LinkedHashMap<>();
        for (LinkRule rule : rules) {
            Set<Link> found = new TreeSet<>();
            records.scan(rule.records().ledger(), record -> add(rule, record, found));
            links.put(rule.name(), List.copyOf(found));
        }
        return links;
    }

    private void add(LinkRule rule, LedgerRecord record, Set<Link> found) {
        Integer owner = owners.get(record.teacher());
        Integer named = byIdNumber.get(record.text(rule.person()));
        if (owner != null && named != null && !owner.equals(named) && facts.counts(rule.records(), record, owner)) {
            found.add(
                    switch (rule.side()) {
                        case NAMED -> new Link(named, owner);
                        case OWNER -> new Link(owner, named);
                    });
        }
    }
}
