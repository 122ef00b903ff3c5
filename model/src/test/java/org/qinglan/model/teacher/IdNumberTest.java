package org.qinglan.model.teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qinglan.model.teacher.IdNumber.Fault;
import org.qinglan.model.teacher.IdNumber.Reading;

class IdNumberTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,1949-12-31,false",
        "370784198503070015,1985-03-07,true",
        "350526199602291231,1996-02-29,true"
    })
    void rightNumberTellsBirthAndSex(String text, LocalDate birth, boolean male) {
        IdNumber number = right(text);

        assertThat(number.birthDate()).isEqualTo(birth);
        assertThat(number.isMale()).isEqualTo(male);
    }

    @Test
    void smallXAndSpacesAroundAreTaken() {
        assertThat(right(" 11010519491231002x ").text()).isEqualTo("11010519491231002X");
    }

    @Test
    void fifteenDigitsBecomeEighteen() {
        assertThat(right("110105491231002").text()).isEqualTo("11010519491231002X");
    }

    @Test
    void dayThatNeverWasIsNamedBeforeTheCheckCharacter() {
        assertThat(fault("37032319900229001X")).isEqualTo(Fault.BIRTH_DATE);
        assertThat(fault("110105490231002")).isEqualTo(Fault.BIRTH_DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1101051949123100", "11010519491231002Y", "X10105194912310021", "１１０１０５19491231002X"})
    void otherShapesAreRefused(String text) {
        assertThat(fault(text)).isEqualTo(Fault.SHAPE);
    }

    @Test
    void everyOtherCheckCharacterIsWrong() {
        String body = "37078419850307001";
        for (char check : "0123456789X".toCharArray()) {
            if (check != '5') {
                assertThat(fault(body + check)).isEqualTo(Fault.CHECKSUM);
            }
        }
    }

    @Test
    void twoNeighboursExchangedAreFound() {
        assertThat(fault("370784198503700015")).isNotNull();
        assertThat(fault("370748198503070015")).isEqualTo(Fault.CHECKSUM);
    }

    @Test
    void maskHidesBirthAndNothingElse() {
        assertThat(right("11010519491231002X").masked()).isEqualTo("110105********002X");
    }

    private static IdNumber right(String text) {
        assertThat(IdNumber.read(text)).isInstanceOf(Reading.Right.class);
        return ((Reading.Right) IdNumber.read(text)).number();
    }

    private static Fault fault(String text) {
        assertThat(IdNumber.read(text)).isInstanceOf(Reading.Wrong.class);
        return ((Reading.Wrong) IdNumber.read(text)).fault();
    }
}
