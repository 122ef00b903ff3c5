package org.qinglan.reports.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountTest {
    @ParameterizedTest
    @CsvSource({
        // Nothing is 零元, and whole yuan end in 整.
        "0, 零元整",
        // Fen alone: no yuan are named, nothing after 分.
        "0.01, 壹分",
        // Jiao alone: 整 may be left out after 角, and is.
        "0.10, 壹角",
        "0.25, 贰角伍分",
        // Whole yuan end in 整.
        "1.00, 壹元整",
        // The place of jiao is empty: 零 before fen.
        "1.05, 壹元零伍分",
        // Ten is 壹拾, never 拾 alone.
        "10, 壹拾元整",
        // Yuan end in 0 and jiao do not: 零 may stand between, and does.
        "10.50, 壹拾元零伍角",
        "16.40, 壹拾陆元肆角",
        // Several 0 together are one 零.
        "100.01, 壹佰元零壹分",
        "100.05, 壹佰元零伍分",
        // The example of the rules for fen after an empty jiao.
        "325.04, 叁佰贰拾伍元零肆分",
        "1000, 壹仟元整",
        // A 0 within the number is 零.
        "1010, 壹仟零壹拾元整",
        // The example of the rules for a 0 within, and for 角 without 整.
        "1409.50, 壹仟肆佰零玖元伍角",
        // The example of the rules for yuan that end in 0, the fuller of its two forms.
        "1680.32, 壹仟陆佰捌拾元零叁角贰分",
        // The example of the rules for several 0 together.
        "6007.14, 陆仟零柒元壹角肆分",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        // The example of the rules for fen after an empty jiao, above 万.
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "100000, 壹拾万元整",
        // 万 ends in 7 and is followed by three 0: 零 stands once, before jiao, as the rules allow.
        "107000.53, 壹拾万柒仟元零伍角叁分",
        "773340, 柒拾柒万叁仟叁佰肆拾元整",
        "1000000.01, 壹佰万元零壹分",
        "10050000, 壹仟零伍万元整",
        "100000000, 壹亿元整",
        "100000001, 壹亿零壹元整",
        // An empty group of four is one 零 and its 万 is not named.
        "100010000, 壹亿零壹万元整",
        "1234567890.12, 壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元零壹角贰分",
        "1000000000000, 壹万亿元整",
        "1000100000000.00, 壹万零壹亿元整",
        // Below nothing: 负 before the whole.
        "-5.20, 负伍元贰角",
        "-325.04, 负叁佰贰拾伍元零肆分",
        "-0.01, 负壹分"
    })
    void amountIsWrittenAsOnVouchers(BigDecimal yuan, String capital) {
        assertThat(CapitalAmount.of(yuan.movePointRight(2).longValueExact())).isEqualTo(capital);
    }
}
