package org.qinglan.model.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.calendar.DateSpan;
import org.qinglan.model.calendar.WorkingDays;
import org.qinglan.model.yaml.YamlMap;

/// The official holidays of one calendar year, with the weekend days that are worked instead (调休).
public record HolidayYear(RuleHead head, int year, WorkingDays days) implements Rule {
    public static final RuleKind<HolidayYear> KIND = new Kind();

    private static final class Kind implements RuleKind<HolidayYear> {
        private static final int LAST_YEAR = 2100;

        @Override
        public String key() {
            return "official-calendar";
        }

        @Override
        public String term() {
            return "节假日与调休";
        }

        @Override
        public Class<HolidayYear> type() {
            return HolidayYear.class;
        }

        @Override
        public @Nullable HolidayYear read(RuleHead head, YamlMap map) {
            map.want("year");
            int year = map.count("year", 0, LAST_YEAR);
            return new HolidayYear(head, year, new WorkingDays(days(map, "holidays", year), days(map, "worked", year)));
        }

        @Override
        public Map<String, String> workOut(HolidayYear rule, YamlMap given) {
            LocalDate first = given.wantDate("from").orElse(LocalDate.EPOCH);
            LocalDate last = given.wantDate("last").orElse(first);
            int count = last.isBefore(first) ? 0 : rule.days().in(DateSpan.inclusive(first, last));
            return Map.of("工作日", String.valueOf(count));
        }

        /// Days and spans such as `2025-01-28/2025-02-04`, both ends included.
        private static Set<LocalDate> days(YamlMap map, String key, int year) {
            Set<LocalDate> days = new HashSet<>();
            for (String word : map.words(key)) {
                String[] ends = word.split("/", -1);
                try {
                    LocalDate first = LocalDate.parse(ends[0]);
                    LocalDate last = LocalDate.parse(ends[ends.length - 1]);
                    if (ends.length > 2 || first.getYear() != year || last.getYear() != year || last.isBefore(first)) {
                        map.error(key, "date-wanted", word);
                    } else {
                        first.datesUntil(last.plusDays(1)).forEach(days::add);
                    }
                } catch (DateTimeException _) {
                    map.error(key, "date-wanted", word);
                }
            }
            return days;
        }
    }
}
