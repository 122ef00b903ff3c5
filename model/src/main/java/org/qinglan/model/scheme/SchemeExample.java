package org.qinglan.model.scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Value;
import org.qinglan.model.scheme.Facts.Link;

/// A worked example of a scheme: a small school given by its facts, and what must come out.
public record SchemeExample(String name, List<Member> people) {
    public SchemeExample {
        people = List.copyOf(people);
    }

    /// @param given    facts by name; those that are not given are what they are where no record counts
    /// @param links    names of the people to whom a link leads, by name of the link
    /// @param expected what the columns of the sheet must show, by name
    public record Member(
            String name, Map<String, Value> given, Map<String, List<String>> links, Map<String, String> expected) {
        public Member {
            links = Map.copyOf(links);
            given = Map.copyOf(given);
            expected = Map.copyOf(expected);
        }
    }

    /// The facts of the example's school, everybody in the order given.
    public Facts facts(Scheme scheme) {
        List<Facts.Person> persons = IntStream.range(0, people.size())
                .mapToObj(i -> new Facts.Person(i + 1L, "", people.get(i).name()))
                .toList();
        Map<String, List<Value>> columns = new HashMap<>();
        for (FactRule fact : scheme.facts()) {
            columns.put(
                    fact.name(),
                    people.stream()
                            .map(person -> person.given().getOrDefault(fact.name(), fact.nothing()))
                            .toList());
        }
        return new Facts(persons, columns, links(scheme));
    }

    private Map<String, List<Link>> links(Scheme scheme) {
        List<String> names = people.stream().map(Member::name).toList();
        Map<String, List<Link>> links = new HashMap<>();
        for (LinkRule rule : scheme.links()) {
            List<Link> pairs = new ArrayList<>();
            for (int row = 0; row < people.size(); row++) {
                for (String other : people.get(row).links().getOrDefault(rule.name(), List.of())) {
                    pairs.add(new Link(row, names.indexOf(other)));
                }
            }
            links.put(rule.name(), pairs);
        }
        return links;
    }
}
