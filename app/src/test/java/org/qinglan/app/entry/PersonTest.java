package org.qinglan.app.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qinglan.app.fake.Qingshan;
import org.qinglan.app.message.Messages;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.teacher.Roster;

class PersonTest {
    private final List<Person> people = Person.of(Qingshan.school().roster());
    private final FieldEntry entry = new FieldEntry(
            Field.required("mentor", "师傅", FieldType.PERSON), people, List.of(), Messages.in(Locale.CHINA));

    @Test
    void twoOfTheSameNameAreToldApartAndNeitherIsTakenByName() {
        entry.text().set("王伟");
        assertThat(entry.trouble().get()).contains("请从名单里选一位");
        assertThat(entry.value().isMissing()).isTrue();
        assertThat(entry.suggestions()).hasSize(2);
        entry.text().set(entry.suggestions().getLast().label());
        assertThat(entry.value()).isEqualTo(Value.of(Qingshan.idNumber(3)));
        assertThat(entry.trouble().get()).isEmpty();
        assertThat(entry.suggestions()).isEmpty();
    }

    @Test
    void whoHasTheNameAloneIsTakenByIt() {
        entry.text().set("曾国秀");
        assertThat(entry.person()).map(Person::teacher).contains(4L);
    }

    @Test
    void sameNameAndSameLastDigitsShowTheWholeNumber() {
        List<Person> doubles = Person.of(List.of(person(1, "350526197001154254"), person(2, "350526198001154254")));
        assertThat(doubles).extracting(Person::label).containsExactly("王伟 350526197001154254", "王伟 350526198001154254");
    }

    private static LedgerRecord person(long id, String number) {
        return new LedgerRecord(
                id, Roster.TEACHER, id, Map.of(Roster.NAME, Value.of("王伟"), Roster.ID_NUMBER, Value.of(number)), null);
    }
}
