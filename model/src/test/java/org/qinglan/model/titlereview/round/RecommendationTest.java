package org.qinglan.model.titlereview.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglan.model.titlereview.round.Ranking.Placed;
import org.qinglan.model.titlereview.round.Recommendation.Verdict;

class RecommendationTest {
    private static final List<String> TRACKS = List.of("统一", "基层");

    /// Places of one track in a row, the posts, and the words that come out.
    @ParameterizedTest
    @CsvSource({
        "1 2 3, 2, 推荐 推荐 候补1",
        "1 2 3, 0, 候补1 候补2 候补3",
        "1 2 2, 2, 推荐 待定 待定",
        "1 2 2, 1, 推荐 候补1 候补1",
        "1 1 3, 1, 待定 待定 候补1",
        "1 2 2 4, 2, 推荐 待定 待定 候补1",
        "1 2 2 4 5, 3, 推荐 推荐 推荐 候补1 候补2",
        "1 2 3 3 5, 2, 推荐 推荐 候补1 候补1 候补3",
        "0 1 0, 2, 不符合 推荐 不符合",
        "1, 9, 推荐"
    })
    void equalsAreNeverParted(String places, int quota, String words) {
        List<Placed> placed = new ArrayList<>();
        Map<Long, String> tracks = new HashMap<>();
        for (String place : places.split(" ", -1)) {
            long teacher = placed.size() + 1L;
            placed.add(new Placed(teacher, Integer.parseInt(place), "", List.of()));
            tracks.put(teacher, "统一");
        }
        Recommendation found = Recommendation.of(placed, tracks, Map.of("统一", quota));

        assertThat(placed.stream()
                        .map(one ->
                                display(Objects.requireNonNull(found.byTeacher().get(one.teacher())))))
                .containsExactly(words.split(" ", -1));
    }

    private static String display(Verdict verdict) {
        return verdict.word().term() + (verdict.reserve() == 0 ? "" : verdict.reserve());
    }

    @Test
    void neverAreMoreRecommendedThanThereArePosts() {
        Random random = new Random(20_260_101);
        for (int round = 0; round < 2_000; round++) {
            Field field = Field.random(random);
            Recommendation found = field.recommend();
            for (String track : TRACKS) {
                long recommended = field.words(found, track, OutcomeWord.RECOMMENDED);
                long tied = field.words(found, track, OutcomeWord.TIED);
                int quota = field.quotas.getOrDefault(track, 0);
                assertThat(recommended).isLessThanOrEqualTo(quota);
                assertThat(recommended + tied == quota || tied == 0 || recommended + tied > quota)
                        .isTrue();
                if (field.words(found, track, OutcomeWord.RESERVE) > 0) {
                    assertThat(recommended + tied).isGreaterThanOrEqualTo(quota);
                }
            }
        }
    }

    @Test
    void somebodyOfALowerPlaceChangesNothingForThoseAhead() {
        Random random = new Random(77);
        for (int round = 0; round < 2_000; round++) {
            Field field = Field.random(random);
            Recommendation before = field.recommend();
            int last = field.placed.stream().mapToInt(Placed::place).max().orElse(0);
            field.add(1_000, last + 1, TRACKS.get(random.nextInt(2)));

            Recommendation after = field.recommend();

            before.byTeacher()
                    .forEach((teacher, verdict) -> assertThat(after.byTeacher()).containsEntry(teacher, verdict));
        }
    }

    /// Applicants of random places with many equals.
    private static final class Field {
        final List<Placed> placed = new ArrayList<>();
        final Map<Long, String> tracks = new HashMap<>();
        final Map<String, Integer> quotas = new HashMap<>();

        static Field random(Random random) {
            Field field = new Field();
            int people = random.nextInt(12);
            int place = 1;
            for (int i = 0; i < people; i++) {
                if (i > 0 && random.nextBoolean()) {
                    place = i + 1;
                }
                field.add(i, random.nextInt(10) == 0 ? 0 : place, TRACKS.get(random.nextInt(2)));
            }
            TRACKS.forEach(track -> field.quotas.put(track, random.nextInt(5)));
            return field;
        }

        void add(long teacher, int place, String track) {
            placed.add(new Placed(teacher, place, "", List.of()));
            tracks.put(teacher, track);
        }

        Recommendation recommend() {
            return Recommendation.of(placed, tracks, quotas);
        }

        long words(Recommendation found, String track, OutcomeWord word) {
            return found.byTeacher().entrySet().stream()
                    .filter(entry -> track.equals(tracks.get(entry.getKey()))
                            && entry.getValue().word() == word)
                    .count();
        }
    }
}
