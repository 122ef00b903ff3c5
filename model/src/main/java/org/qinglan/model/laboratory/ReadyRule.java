package org.qinglan.model.laboratory;

import java.util.List;
import java.util.stream.Stream;

/// A rule that many schemes have, inserted by filling in blanks instead of writing a formula.
public enum ReadyRule {
    RATE("quantity", "rate"),
    BASE_AND_HEADS("base", "per-head", "quantity"),
    TIERS("quantity", "steps", "reading"),
    RANK_POINTS("quantity", "within", "places"),
    SHARED_CAP("quantities", "cap"),
    FREE_THEN_DEDUCT("full", "quantity", "free", "deduct"),
    HIGHEST("quantities"),
    GRADE_POINTS("word", "lines"),
    GRADE_MULTIPLIER("quantity", "word", "lines"),
    SHARE_OF_BEST("quantity", "within", "full"),
    SHARE_OF_MEAN("quantity", "within", "full", "cap"),
    MONTHS("amount", "quantity", "months"),
    FULL_LESS_DEDUCTIONS("full", "quantities"),
    HALF_SECOND("quantity", "second", "portion"),
    WEIGHTED("weights");

    /// Keys of the blanks that only this rule has.
    private final String own;

    ReadyRule(String... own) {
        this.own = String.join(" ", own);
    }

    /// What is written into a blank.
    public enum Kind {
        /// A new name.
        NAME,
        /// A number.
        NUMBER,
        /// A number that may be left out.
        NUMBER_OR_NOTHING,
        /// A fact or item that holds numbers.
        COLUMN,
        /// Several of them, parted by commas.
        COLUMNS,
        /// A fact that holds words, to be grouped by; may be left out.
        WORD_OR_NOTHING,
        /// A fact that holds words.
        WORD,
        /// Lines such as `10=0.3`, the last `以上=0.5`.
        STEPS,
        /// Lines such as `优秀=1.5`.
        LINES,
        /// `marginal` or `whole`.
        READING,
        /// An item to whose formula the new one is added, `fixed` for money paid as it is; may be left out.
        INTO,
        /// May be left out.
        TEXT
    }

    /// @param key stable English name
    public record Blank(String key, Kind kind) {
        public String term() {
            return SchemeText.MESSAGES.text("blank." + key);
        }

        /// What to write, with an example.
        public String hint() {
            return SchemeText.MESSAGES.text("blank." + key + ".hint");
        }
    }

    public String term() {
        return SchemeText.MESSAGES.text("ready." + name());
    }

    /// What the rule does, with an example.
    public String hint() {
        return SchemeText.MESSAGES.text("ready." + name() + ".hint");
    }

    /// In the order in which they are filled in.
    public List<Blank> blanks() {
        return Stream.of(
                        Stream.of("item"),
                        Stream.of(own.split(" ", -1)),
                        Stream.of("decimals", "unit", "clause", "into"))
                .flatMap(keys -> keys)
                .map(key -> new Blank(key, kind(key)))
                .toList();
    }

    private static Kind kind(String key) {
        return switch (key) {
            case "item" -> Kind.NAME;
            case "quantity", "second" -> Kind.COLUMN;
            case "quantities" -> Kind.COLUMNS;
            case "word" -> Kind.WORD;
            case "within" -> Kind.WORD_OR_NOTHING;
            case "steps", "places" -> Kind.STEPS;
            case "lines", "weights" -> Kind.LINES;
            case "reading" -> Kind.READING;
            case "into" -> Kind.INTO;
            case "unit", "clause" -> Kind.TEXT;
            case "cap", "decimals" -> Kind.NUMBER_OR_NOTHING;
            default -> Kind.NUMBER;
        };
    }
}
