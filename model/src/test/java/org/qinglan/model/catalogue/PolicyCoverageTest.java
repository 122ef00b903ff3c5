package org.qinglan.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.qinglan.model.policy.PackReader;
import org.qinglan.model.policy.PackReading;

/// What the papers for clerks say of the packs is so.
class PolicyCoverageTest {
    private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    @Test
    void tableHoldsEveryRuleOfTheFivePacksAndNoOther() throws IOException {
        Pattern id = Pattern.compile("`((" + String.join("|", BuiltInPacks.IDS) + ")\\.[a-z0-9.-]+)`");
        Set<String> told = id.matcher(paper("policy-coverage.md"))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(told)
                .isEqualTo(BuiltInPacksTest.rules()
                        .map(rule -> rule.rule().head().id())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void tableNamesEveryDocumentOfThePacks() throws IOException {
        String table = paper("policy-coverage.md");
        BuiltInPacks.all().forEach(pack -> assertThat(pack.documents().values())
                .allSatisfy(document -> assertThat(table).contains("《" + document.document() + "》")));
    }

    @Test
    void examplePackOfTheHandbookIsAcceptedAndItsExamplesAgree() throws IOException {
        Matcher example = EXAMPLE.matcher(paper("policy-packs.md"));
        assertThat(example.find()).isTrue();

        PackReading reading = new PackReader(Catalogue.RULE_KINDS).read(Map.of("青山.yaml", example.group(1)));

        assertThat(reading).as("%s", reading).isInstanceOf(PackReading.Accepted.class);
        assertThat(((PackReading.Accepted) reading).warnings()).isEmpty();
        assertThat(((PackReading.Accepted) reading).pack().examples()).isEqualTo(5);
    }

    @Test
    void handbookNamesEveryKindOfRule() throws IOException {
        String handbook = paper("policy-packs.md");
        assertThat(Catalogue.RULE_KINDS)
                .allSatisfy(kind -> assertThat(handbook).contains("`" + kind.key() + "`", kind.term()));
    }

    private static String paper(String name) throws IOException {
        return Files.readString(Path.of("docs", name));
    }
}
