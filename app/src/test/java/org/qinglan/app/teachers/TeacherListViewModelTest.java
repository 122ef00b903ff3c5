package org.qinglan.app.teachers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.fake.FakeFeatures;
import org.qinglan.app.fake.FakeSurroundings;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.feature.Around;

class TeacherListViewModelTest {
    private final FakeSurroundings surroundings = FakeSurroundings.atOnce();
    private final Around around = surroundings.around();
    private final TeacherListViewModel model = new TeacherListViewModel(
            new FakeFeatures().features(), around, new HandEntries(around, "王会计", () -> {}), _ -> {});

    @Test
    void everybodyIsShownAtFirst() {
        model.load(Qingshan.school());
        assertThat(names()).containsExactlyElementsOf(Qingshan.names());
        assertThat(model.summary().get()).isEqualTo("共 40 人");
    }

    @Test
    void searchAndFiltersNarrowTogether() {
        model.load(Qingshan.school());
        model.search().set("ww");
        assertThat(names()).containsExactly("王伟", "王伟");
        model.subject().chosen.set("物理");
        assertThat(model.rows()).singleElement().satisfies(row -> assertThat(row.teacher())
                .isEqualTo(3));
        assertThat(model.summary().get()).isEqualTo("共 40 人，显示 1 人");
        model.clearFilters();
        assertThat(model.rows()).hasSize(40);
    }

    @Test
    void filtersOfferWhatThereIsInPinyinOrderWithAllFirst() {
        model.load(Qingshan.school());
        assertThat(model.status().offered).containsExactly("", "退休", "在职");
        model.status().chosen.set("退休");
        assertThat(names()).containsExactly("郑和平");
    }

    @Test
    void aFilterStaysWhenTheListIsReadAgain() {
        model.load(Qingshan.school());
        model.subject().chosen.set("音乐");
        int before = model.rows().size();
        model.load(Qingshan.school());
        assertThat(model.subject().chosen.get()).isEqualTo("音乐");
        assertThat(model.rows()).hasSize(before).hasSizeLessThan(40);
    }

    @Test
    void theIdNumberIsFoundWholeButShownMasked() {
        model.load(Qingshan.school());
        model.search().set(Qingshan.idNumber(5));
        assertThat(names()).containsExactly("单雪梅");
        assertThat(model.rows().getFirst().maskedId()).contains("********").doesNotContain(Qingshan.idNumber(5));
    }

    private List<String> names() {
        assertThat(surroundings.failures()).isEmpty();
        return model.rows().stream().map(TeacherRow::name).toList();
    }
}
