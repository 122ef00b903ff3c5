package org.qinglan.model.scheme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.qinglan.model.figure.Value;

/// A worked example of a scheme: a small school given by its facts, and what must come out.
public record SchemeExample(String name, List<Member> people) {
    public SchemeExample {
        people = List.copyOf(people);
    }

    /// @param given    facts by name; those that are not given are what they are where no record counts
    /// @param expected what the columns of the sheet must show, by name
    public record Member(String name, Map<String, Value> given, Map<String, String> expected) {
        public Member {
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
        return new Facts(persons, columns);
    }
}
