package org.qinglan.app.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglan.app.search.SearchKey;

/// Everything that can be found, kind after kind and in pinyin order; made once, asked with each letter.
record FindIndex(List<Hit> hits) {
    /// More of a kind would push the other kinds out of sight.
    static final int MOST_OF_A_KIND = 7;

    FindIndex {
        hits = hits.stream()
                .sorted(Comparator.comparing(Hit::kind)
                        .thenComparing(hit -> hit.key().order()))
                .toList();
    }

    /// An index that was asked once already, for the first answer of all takes much longer than those that follow.
    static FindIndex ready(List<Hit> hits) {
        FindIndex index = new FindIndex(hits);
        index.answer("zh");
        return index;
    }

    /// What is meant, kind after kind; of a kind first what begins with the words, then in pinyin order.
    List<Hit> answer(String typed) {
        SearchKey.Query query = SearchKey.Query.of(typed);
        if (query.text().isEmpty()) {
            return List.of();
        }
        List<Hit> answer = new ArrayList<>();
        for (Hit.Kind kind : Hit.Kind.values()) {
            Map<Boolean, List<Hit>> found = hits.stream()
                    .filter(hit -> hit.kind() == kind && hit.key().matches(query))
                    .collect(Collectors.partitioningBy(hit -> hit.key().begins(query)));
            Stream.of(true, false)
                    .flatMap(begins -> Objects.requireNonNull(found.get(begins)).stream())
                    .limit(MOST_OF_A_KIND)
                    .forEach(answer::add);
        }
        return answer;
    }
}
