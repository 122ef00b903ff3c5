package org.qinglan.app.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.qinglan.app.search.SearchKey;

/// How long the search takes among 5,000 people; it prints, it does not judge.
final class FindBenchmark {
    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷单查仇解区";
    private static final String GIVEN = "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华建国文玲红梅志海燕玉春雪长乐行重朝晓东和";

    private FindBenchmark() {}

    public static void main(String[] arguments) {
        Random random = new Random(20_261_122);
        long start = System.nanoTime();
        SearchKey.of("张三", "", "");
        System.out.println("first key, with all of pinyin: " + millis(start) + " ms");
        start = System.nanoTime();
        List<Hit> people = new ArrayList<>();
        for (int person = 0; person < 5000; person++) {
            String name = one(SURNAMES, random) + one(GIVEN, random) + (person % 3 == 0 ? "" : one(GIVEN, random));
            String id = "3505261985%02d%02d%04d".formatted(1 + person % 12, 1 + person % 28, person);
            people.add(new Hit(
                    Hit.Kind.PERSON, name, "", SearchKey.of(name, id, "1380000%04d".formatted(person)), () -> {}));
        }
        System.out.println("keys of 5,000 people: " + millis(start) + " ms");
        start = System.nanoTime();
        FindIndex index = FindIndex.ready(people);
        System.out.println("index of 5,000 people, away from the screen: " + millis(start) + " ms");
        for (int round = 0; round < 5; round++) {
            for (String typed : List.of("z", "zs", "zhangsan", "张", "三", "1234", "zhonghua", "ceng", "qqq")) {
                long asked = System.nanoTime();
                int found = index.answer(typed).size();
                System.out.println("round " + round + " " + typed + ": " + millis(asked) + " ms, " + found + " shown");
            }
        }
    }

    private static String one(String characters, Random random) {
        return Character.toString(characters.charAt(random.nextInt(characters.length())));
    }

    private static String millis(long start) {
        return "%.1f".formatted((System.nanoTime() - start) / 1e6);
    }
}
