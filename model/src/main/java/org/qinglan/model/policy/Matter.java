package org.qinglan.model.policy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qinglan.model.yaml.YamlMap;

/// What is voted on and published: rules of procedure say which of these they are for.
public enum Matter {
    PAY("绩效工资"),
    TITLE("职称推荐"),
    APPRAISAL("年度考核");

    private final String term;

    Matter(String term) {
        this.term = term;
    }

    public String term() {
        return term;
    }

    /// The matters that stand in a list under `key`; an unknown or missing word is told through the map.
    public static Set<Matter> read(YamlMap map, String key) {
        Set<Matter> matters = EnumSet.noneOf(Matter.class);
        map.wantList(key);
        for (String word : map.words(key)) {
            of(word).ifPresentOrElse(matters::add, () -> map.error(key, "word-not-allowed", word, word, terms()));
        }
        return matters;
    }

    private static Optional<Matter> of(String word) {
        return Arrays.stream(values())
                .filter(matter -> matter.term.equals(word))
                .findFirst();
    }

    private static String terms() {
        return String.join("、", Arrays.stream(values()).map(Matter::term).toList());
    }

    /// `绩效工资、职称推荐`
    public static String display(Set<Matter> matters) {
        List<String> terms = matters.stream().sorted().map(Matter::term).toList();
        return String.join("、", terms);
    }
}
