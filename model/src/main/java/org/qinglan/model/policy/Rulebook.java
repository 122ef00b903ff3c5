package org.qinglan.model.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.qinglan.model.calendar.DateSpan;

/// The rules that hold for a school: those of its packs, one above the other, and its own above them all.
///
/// A rule replaces every rule of the same name below it, on the days on which both hold.
public final class Rulebook {
    private final List<Ruling<Rule>> rulings;

    private Rulebook(List<Ruling<Rule>> rulings) {
        this.rulings = List.copyOf(rulings);
    }

    /// Rules that are followed together.
    ///
    /// @param span the days on which the school follows them
    public record Layer(String source, DateSpan span, List<Rule> rules) {
        public Layer {
            rules = List.copyOf(rules);
        }
    }

    /// No rules at all.
    public static Rulebook empty() {
        return new Rulebook(List.of());
    }

    /// @param layers the lowest first
    public static Rulebook of(List<Layer> layers) {
        List<Ruling<Rule>> standing = new ArrayList<>();
        for (Layer layer : layers) {
            for (Rule rule : layer.rules()) {
                DateSpan span = rule.head().inForce().intersect(layer.span());
                if (span != null) {
                    replace(standing, new Ruling<>(rule, span, layer.source()));
                }
            }
        }
        return new Rulebook(standing);
    }

    private static void replace(List<Ruling<Rule>> standing, Ruling<Rule> above) {
        List<Ruling<Rule>> kept = new ArrayList<>();
        for (Ruling<Rule> below : standing) {
            if (below.rule().head().id().equals(above.rule().head().id())) {
                below.span()
                        .minus(above.span())
                        .forEach(span -> kept.add(new Ruling<>(below.rule(), span, below.source())));
            } else {
                kept.add(below);
            }
        }
        kept.add(above);
        standing.clear();
        standing.addAll(kept);
    }

    /// Every rule with the days on which it holds, those too that are not applied.
    public List<Ruling<Rule>> all() {
        return rulings;
    }

    /// The applied rules of one kind with the days on which they hold.
    public <R extends Rule> List<Ruling<R>> rulings(Class<R> type) {
        return rulings.stream()
                .filter(ruling ->
                        type.isInstance(ruling.rule()) && ruling.rule().head().applies())
                .map(ruling -> new Ruling<>(type.cast(ruling.rule()), ruling.span(), ruling.source()))
                .toList();
    }

    /// The rules of one kind that hold on a day.
    public <R extends Rule> List<R> on(Class<R> type, LocalDate day) {
        return rulings(type).stream()
                .filter(ruling -> ruling.span().covers(day))
                .map(Ruling::rule)
                .toList();
    }

    /// The rule of that name that holds on a day.
    public <R extends Rule> Optional<R> find(Class<R> type, String id, LocalDate day) {
        return on(type, day).stream()
                .filter(rule -> Objects.equals(rule.head().id(), id))
                .findFirst();
    }
}
