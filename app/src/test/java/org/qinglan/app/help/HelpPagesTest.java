package org.qinglan.app.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.app.help.HelpPages.Topic;

class HelpPagesTest {
    private static final Pattern LINK = Pattern.compile("]\\(([a-z-]+)\\.md\\)");

    private static final Pattern PICTURE = Pattern.compile("!\\[[^]]+]\\(pictures/([a-z-]+\\.png)\\)");
    private static final Path PICTURES = Path.of("src/main/resources/org/qinglan/app/help/pictures");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void everyPageHasATitleAndItsLinksLeadSomewhere(String language) {
        HelpPages pages = HelpPages.in(Locale.of(language));
        assertThat(pages.topics()).extracting(Topic::title).doesNotContain("").doesNotHaveDuplicates();
        for (Topic topic : pages.topics()) {
            LINK.matcher(topic.text()).results().forEach(link -> assertThat(pages.find(link.group(1)))
                    .as(topic.name() + " " + link.group(1))
                    .isPresent());
        }
    }

    @Test
    void everyPictureThatIsNamedExistsIsSmallAndNoOtherIsKept() throws IOException {
        Set<String> named = Stream.of(Locale.CHINA, Locale.ENGLISH)
                .flatMap(language -> HelpPages.in(language).topics().stream())
                .flatMap(topic -> PICTURE.matcher(topic.text()).results())
                .map(picture -> picture.group(1))
                .collect(Collectors.toSet());
        Map<String, Long> kept = new HashMap<>();
        try (Stream<Path> files = Files.list(PICTURES)) {
            for (Path file : files.toList()) {
                kept.put(String.valueOf(file.getFileName()), Files.size(file));
            }
        }
        assertThat(kept.keySet()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(kept).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(60_000));
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
