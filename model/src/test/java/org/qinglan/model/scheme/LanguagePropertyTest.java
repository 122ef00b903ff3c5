package org.qinglan.model.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.scheme.RandomSchemes.Case;

/// What holds in every language that the computer may be set to.
@Isolated("changes the language of all that runs beside it")
class LanguagePropertyTest {

    @ParameterizedTest
    @MethodSource("org.qinglan.model.scheme.SchemePropertyTest#any")
    void languageDoesNotChangeTheResult(Case random) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            ComputedRun chinese = SchemePropertyTest.run(random, random.records());
            for (Locale locale : List.of(Locale.US, Locale.GERMANY, Locale.of("tr", "TR"), Locale.of("ar", "EG"))) {
                Locale.setDefault(locale);
                ComputedRun other = SchemePropertyTest.run(random, random.records());
                assertThat(other.resultBytes()).isEqualTo(chinese.resultBytes());
                assertThat(other.frozen().gzip()).isEqualTo(chinese.frozen().gzip());
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
