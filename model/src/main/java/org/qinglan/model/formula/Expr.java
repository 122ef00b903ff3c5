package org.qinglan.model.formula;

import java.util.List;
import java.util.stream.Stream;
import org.qinglan.model.figure.Value;

/// A formula as a tree. Each node knows at which character of the text it stands (0-based), for messages.
public sealed interface Expr {
    int at();

    record Literal(Value value, int at) implements Expr {}

    /// A column, a record's field or one of the scheme's constants.
    record Name(String name, int at) implements Expr {}

    record Negate(Expr operand, int at) implements Expr {}

    record Not(Expr operand, int at) implements Expr {}

    record Binary(Operator operator, Expr left, Expr right, int at) implements Expr {}

    /// `等次 属于 ("优秀", "合格")`
    record OneOf(Expr operand, List<Expr> choices, int at) implements Expr {
        public OneOf {
            choices = List.copyOf(choices);
        }
    }

    record Call(Function function, List<Expr> arguments, int at) implements Expr {
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /// `学科系数[任教学科]`, `获奖分[级别, 等次]`
    record Lookup(String table, List<Expr> keys, int at) implements Expr {
        public Lookup {
            keys = List.copyOf(keys);
        }
    }

    /// `mean(折算课时)`, `rank(平均分 by 年级, 学科)`: one value for a whole group of people.
    ///
    /// @param by  columns within whose groups the figure is taken
    /// @param per text column whose groups count once each: `rank(年级均分 per 年级组)`; empty where everybody counts
    /// @param of  link to whose people the figure is about: `mean(教学分 of 徒弟)`; empty where it is about everybody
    record Population(PopulationFunction function, String column, List<String> by, String per, String of, int at)
            implements Expr {
        public Population {
            by = List.copyOf(by);
        }

        /// Another figure of the same people.
        public Population as(PopulationFunction other) {
            return new Population(other, column, by, per, of, 0);
        }

        /// Whether it is about all who take part, one by one.
        public boolean isOfEverybody() {
            return by.isEmpty() && per.isEmpty() && of.isEmpty();
        }
    }

    /// Direct parts of the node, in order.
    default Stream<Expr> parts() {
        return switch (this) {
            case Literal _ -> Stream.of();
            case Name _ -> Stream.of();
            case Population _ -> Stream.of();
            case Negate(var operand, var _) -> Stream.of(operand);
            case Not(var operand, var _) -> Stream.of(operand);
            case Binary(var _, var left, var right, var _) -> Stream.of(left, right);
            case OneOf(var operand, var choices, var _) -> Stream.concat(Stream.of(operand), choices.stream());
            case Call(var _, var arguments, var _) -> arguments.stream();
            case Lookup(var _, var keys, var _) -> keys.stream();
        };
    }

    /// The node and everything below it, top first.
    default Stream<Expr> all() {
        return Stream.concat(Stream.of(this), parts().flatMap(Expr::all));
    }

    /// Every column that the formula reads, each once, in order of appearance.
    default List<String> names() {
        return all().<String>mapMulti((node, into) -> {
                    switch (node) {
                        case Name(var name, var _) -> into.accept(name);
                        case Population(var _, var column, var by, var per, var _, var _) -> {
                            into.accept(column);
                            by.forEach(into);
                            if (!per.isEmpty()) {
                                into.accept(per);
                            }
                        }
                        default -> {}
                    }
                })
                .distinct()
                .toList();
    }
}
