package org.qinglan.model.laboratory;

import java.util.ArrayList;
import java.util.List;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.formula.Expr;
import org.qinglan.model.formula.Operator;
import org.qinglan.model.formula.PopulationFunction;
import org.qinglan.model.formula.Table;
import org.qinglan.model.scheme.Item;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.Scheme.Purpose;

/// What a scheme leaves open, so that somebody will ask when it is applied.
final class OpenPoints {
    private OpenPoints() {}

    static List<Finding> of(Scheme scheme) {
        List<Finding> open = new ArrayList<>();
        SchemeReach reach = new SchemeReach(scheme);
        for (Item item : scheme.items()) {
            if (item.cap() == null && dividesByMean(item.expression())) {
                open.add(SchemeText.MESSAGES.note(ItemFindings.place(item), "open-mean-cap"));
            }
            if (item.floor() == null
                    && deducts(item.expression())
                    && !reach.item(item.name()).isNotNegative()) {
                open.add(SchemeText.MESSAGES.note(ItemFindings.place(item), "open-floor"));
            }
        }
        scheme.tables().forEach((name, table) -> {
            if (table.table() instanceof Table.Words(var _, var otherwise) && otherwise == null) {
                open.add(SchemeText.MESSAGES.note(table.clause(), "open-otherwise", name));
            }
        });
        if (scheme.purpose() == Purpose.MERIT_PAY && scheme.vetoes().isEmpty()) {
            open.add(SchemeText.MESSAGES.note("", "open-veto"));
        }
        return open;
    }

    private static boolean dividesByMean(Expr expression) {
        return expression
                .all()
                .anyMatch(node -> node instanceof Expr.Binary(var operator, var _, var right, var _)
                        && operator == Operator.DIVIDE
                        && right instanceof Expr.Population population
                        && population.function() == PopulationFunction.MEAN);
    }

    private static boolean deducts(Expr expression) {
        return expression instanceof Expr.Binary(var operator, var left, var _, var _)
                && (operator == Operator.SUBTRACT || (operator == Operator.ADD && deducts(left)));
    }
}
