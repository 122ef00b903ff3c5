package org.qinglan.app.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTest {

    @ParameterizedTest
    @CsvSource({
        "张三, 张",
        "张三, zs",
        "张三, zhangsan",
        "张三, ZhangSan",
        "张三, zhang san",
        "张三, zhs",
        "张三, zsan",
        "张三, san",
        "张三, ｚｓ",
        "曾国秀, zgx",
        "曾国秀, zeng",
        "单雪梅, shan",
        "查文清, zha",
        "仇小军, qiu",
        "解晓东, xie",
        "区志华, ou",
        "尉迟恭瑾, yuchi",
        "尉迟恭瑾, ycgj",
        "万俟乐, moqi",
        "万俟乐, mql",
        "查文清, zwq",
        "张三, ＺＨＡＮＧＳＡＮ",
        "张三, ｚhang　san",
        "古丽娜尔·买买提, 古丽娜尔•买买提",
        "古丽娜尔•买买提, 娜尔·买",
        "古丽娜尔·买买提, mmt",
        "缪丽华, miao",
        "朴顺姬, piao",
        "朴顺姬, psj",
        "朴顺姬, pu",
        "任大庆, ren",
        "华明, hua",
        "盖玉兰, ge",
        "吕爱国, lv",
        "吕爱国, lu",
        "吕爱国, lag",
        "曾国秀, ceng",
        "曾国秀, cgx",
        "䶮宏, 䶮",
        "䶮宏, yan",
        "䶮宏, yh",
        "李𬱖, lidi",
        "李𬱖, 李",
        "王㛃, wj",
        "王㛃, wang",
        "䶮宏, hong",
        "李长青, lcq",
        "李长青, lizhang",
        "沈从容, scr",
        "古丽娜尔·买买提, 古丽娜尔买买提",
        "古丽娜尔·买买提, glne",
        "王　伟, 王伟",
    })
    void aPersonIsFoundByName(String name, String typed) {
        assertThat(key(name).matches(SearchKey.Query.of(typed))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"张三, ls", "张三, an", "张三, zsx", "曾国秀, czx", "单雪梅, dan", "尉迟恭瑾, weichi", "张三, 李", "任大庆, 三"})
    void nobodyElseIs(String name, String typed) {
        assertThat(key(name).matches(SearchKey.Query.of(typed))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"350526199901041451", "1451", "19990104", "13800001234", "1234", "３５０５２６"})
    void aPersonIsFoundByIdNumberAndTelephone(String typed) {
        assertThat(key("张三").matches(SearchKey.Query.of(typed))).isTrue();
    }

    @Test
    void anIdNumberEndingInXIsFoundByItsTail() {
        SearchKey key = SearchKey.of("张三", "11010519491231002X", "");
        assertThat(key.matches(SearchKey.Query.of("002x"))).isTrue();
        assertThat(key.matches(SearchKey.Query.of("002X"))).isTrue();
    }

    @Test
    void aRareNameIsFoundByTheOtherCharacterAndByIdNumber() {
        SearchKey key = key("𬱖㛃");
        assertThat(key.matches(SearchKey.Query.of("1451"))).isTrue();
        assertThat(key.matches(SearchKey.Query.of("㛃"))).isTrue();
        assertThat(key.matches(SearchKey.Query.of("dj"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"张三, zs, true", "张三, 三, false", "张三, san, false", "张三, 1451, true", "张三, 1999, false"})
    void theBeginningOfANameOrTheEndOfANumberIsMostLikelyMeant(String name, String typed, boolean begins) {
        assertThat(key(name).begins(SearchKey.Query.of(typed))).isEqualTo(begins);
    }

    @Test
    void nothingTypedMeansEverybody() {
        assertThat(key("张三").matches(SearchKey.Query.of("  "))).isTrue();
    }

    @Test
    void neverMoreThanEightReadings() {
        assertThat(Pinyin.of("和和和和和和和和")).hasSizeLessThanOrEqualTo(8).isNotEmpty();
    }

    @Test
    void peopleAreOrderedByPinyinSyllableBySyllable() {
        List<String> names = List.of("张三", "曾国秀", "查文清", "白洁", "王伟", "单雪梅").stream()
                .map(SearchKeyTest::key)
                .map(SearchKey::order)
                .sorted()
                .map(order -> order.substring(order.lastIndexOf(' ') + 1))
                .toList();
        assertThat(names).containsExactly("白洁", "单雪梅", "王伟", "曾国秀", "查文清", "张三");
    }

    @Test
    void everySurnameOfTheTableIsFoundByEachOfItsReadings() {
        assertThat(IntStream.of("曾单查仇解区缪朴任华盖吕".codePoints().toArray())
                        .mapToObj(Character::toString)
                        .map(surname -> Surnames.of(surname + "明").text()))
                .doesNotContain("");
    }

    private static SearchKey key(String name) {
        return SearchKey.of(name, "350526199901041451", "13800001234");
    }
}
