package org.qinglan.model.requirement;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// How high an event or a training stands, the lowest first; "县级以上" is `COUNTY` and all after it.
public enum Level {
    SCHOOL("校级", "学校"),
    CLUSTER("片区级", "片区 学区级 学区 片级 校际"),
    TOWN("镇级", "镇 乡镇级 乡镇 乡级 镇街级 街道级"),
    COUNTY("县级", "县 区级 区 县区级 区县级 县市区级 县（区）级 县(区)级 旗县级"),
    CITY("市级", "市 地级 地市级 地市 州级 设区市级"),
    PROVINCE("省级", "省 省部级 自治区级 直辖市级"),
    NATION("国家级", "国家 全国 部级 国培");

    private final String term;
    private final String synonyms;

    Level(String term, String synonyms) {
        this.term = term;
        this.synonyms = synonyms;
    }

    public String term() {
        return term;
    }

    public static List<String> terms() {
        return Arrays.stream(values()).map(Level::term).toList();
    }

    /// The level that a word means; nothing for words that name none.
    public static Optional<Level> of(String word) {
        String plain = word.strip();
        return Arrays.stream(values())
                .filter(level -> level.term.equals(plain)
                        || List.of(level.synonyms.split(" ", -1)).contains(plain))
                .findFirst();
    }

    /// Whether this level counts where `lowest` or above is asked for.
    public boolean reaches(Level lowest) {
        return compareTo(lowest) >= 0;
    }
}
