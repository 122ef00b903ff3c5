package org.qinglan.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.help.HelpPages.Topic;

class HelpPagesTest {
    private static final Pattern LINK = Pattern.compile("]\\(([a-z-]+)\\.md\\)");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPageHasATitleAndItsLinksLeadSomewhere(String language) {
        HelpPages pages = HelpPages.in(Locale.of(language));
        assertThat(pages.topics()).extracting(Topic::title).doesNotContain("").doesNotHaveDuplicates();
        for (Topic topic : pages.topics()) {
            LINK.matcher(topic.text())
                    .results()
                    .forEach(link -> assertThat(pages.find(link.group(1)))
                            .as(topic.name() + " " + link.group(1))
                            .isPresent());
        }
    }

    @Test
    void pagesAreFoundByWordsAndByPinyin() {
        HelpPages pages = HelpPages.in(Locale.CHINA);
        assertThat(pages.search("暂缓")).extracting(Topic::name).containsExactly("import");
        assertThat(pages.search("jxgz")).extracting(Topic::name).contains("pay");
        assertThat(pages.search("没有这回事")).isEmpty();
        assertThat(pages.search("")).hasSameSizeAs(HelpPages.NAMES);
    }
}
