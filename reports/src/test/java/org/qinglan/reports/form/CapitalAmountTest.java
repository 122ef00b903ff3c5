package org.qinglan.reports.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalAmountTest {
    @ParameterizedTest
    @CsvSource({
        "0, 零元整",
        "0.01, 壹分",
        "0.10, 壹角整",
        "0.25, 贰角伍分",
        "1, 壹元整",
        "1.05, 壹元零伍分",
        "10, 壹拾元整",
        "10.50, 壹拾元零伍角整",
        "16.40, 壹拾陆元肆角整",
        "100.01, 壹佰元零壹分",
        "325.04, 叁佰贰拾伍元零肆分",
        "1000, 壹仟元整",
        "1010, 壹仟零壹拾元整",
        "1409.50, 壹仟肆佰零玖元伍角整",
        "1680.32, 壹仟陆佰捌拾元零叁角贰分",
        "6007.14, 陆仟零柒元壹角肆分",
        "10000, 壹万元整",
        "10001, 壹万零壹元整",
        "16409.02, 壹万陆仟肆佰零玖元零贰分",
        "100000, 壹拾万元整",
        "107000.53, 壹拾万柒仟元零伍角叁分",
        "773340, 柒拾柒万叁仟叁佰肆拾元整",
        "1000000.01, 壹佰万元零壹分",
        "10050000, 壹仟零伍万元整",
        "100000000, 壹亿元整",
        "100000001, 壹亿零壹元整",
        "100010000, 壹亿零壹万元整",
        "1234567890.12, 壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元零壹角贰分",
        "1000000000000, 壹万亿元整",
        "-5.20, 负伍元贰角整"
    })
    void amountIsWrittenAsOnVouchers(BigDecimal yuan, String capital) {
        assertThat(CapitalAmount.of(yuan.movePointRight(2).longValueExact())).isEqualTo(capital);
    }
}
