package org.qinglan.reports.intake;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Value;
import org.qinglan.reports.intake.value.Synonyms;
import org.qinglan.reports.intake.value.Tidy;

/// The words of an ethics decision, brought to those that the veto rules know.
final class Decision {
    private static final String DISQUALIFICATION = "取消资格";
    private static final Pattern BARRED =
            Pattern.compile("(?:给予|予以)?(?:取消|停止|暂停)(?:其|该同志)?(?<scopes>.{2,40}?)(?:的?资格)?(?:\\d{1,2}个月|[一二两三]年)?");
    private static final Pattern BARRED_ASIDE =
            Pattern.compile("(?:给予|予以)?(?:取消|停止|暂停)(?:相关|有关)?资格(?:[(:](?<scopes>[^()]{2,40})[)]?)?");
    private static final Pattern PARTS = Pattern.compile("[、,;/\\s|+]+|以及|[和及与]");
    private static final Pattern STANDS = Pattern.compile(".*(?:未|不予|没有|尚未|未予|非)撤[销消].*|.*维持.*");

    private static final Set<String> SCOPES = Set.of("评奖评优", "职务晋升", "职称评定", "岗位聘用", "工资晋级", "申报人才计划");

    private Decision() {}

    /// Changes the values of a case in place: handling, scopes and state.
    static void tidy(Map<String, Value> values) {
        tidyHandling(values);
        tidyScopes(values);
        Value state = values.getOrDefault("state", Value.missing());
        if (!state.isMissing()) {
            values.put("state", Value.of(state(state.display())));
        }
    }

    static void tidyScopes(Map<String, Value> values) {
        Value scopes = values.getOrDefault("scopes", Value.missing());
        if (!scopes.isMissing()) {
            values.put("scopes", Value.of(scopes(scopes.display())));
        }
    }

    /// `取消评奖评优、职称评定资格` is 取消资格 with the scopes that it names.
    private static void tidyHandling(Map<String, Value> values) {
        String said = Tidy.bare(
                Tidy.halfWidth(values.getOrDefault("handling", Value.missing()).display()));
        Matcher aside = BARRED_ASIDE.matcher(said);
        Matcher barred = aside.matches() ? aside : BARRED.matcher(said);
        if (!barred.matches() || !(said.contains("资格") || namesScope(barred.group("scopes")))) {
            return;
        }
        String named = barred.group("scopes");
        String own = values.getOrDefault("scopes", Value.missing()).display();
        if (named != null && !scopes(named).isEmpty()) {
            values.put("scopes", Value.of(own.isEmpty() ? named : own + "、" + named));
        }
        values.put("handling", Value.of(DISQUALIFICATION));
    }

    private static boolean namesScope(@Nullable String text) {
        return text != null && SCOPES.stream().anyMatch(scopes(text)::contains);
    }

    private static String scopes(String text) {
        return Arrays.stream(PARTS.split(Tidy.halfWidth(text), -1))
                .filter(part -> !Tidy.isNothing(part))
                .map(part -> Synonyms.standard().canonical("ethics_case.scopes", Tidy.bare(part)))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    /// A decision is void only where it says so, and not where an appeal left it standing.
    private static String state(String text) {
        return STANDS.matcher(text).matches() ? "执行中" : text.replace("撤消", "撤销");
    }
}
