package org.qinglan.reports.intake;

import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.intake.layout.SheetKind;
import org.qinglan.reports.intake.layout.Target;

/// Chinese names of what columns are for.
final class FieldNames {
    private FieldNames() {}

    /// @param target `slot.field`, or a slot alone
    static String of(SheetKind kind, String target) {
        int dot = target.indexOf('.');
        return of(
                kind,
                dot < 0 ? new Target(target, "") : new Target(target.substring(0, dot), target.substring(dot + 1)));
    }

    static String of(SheetKind kind, Target target) {
        return switch (target.slot()) {
            case "person" -> target.equals(Target.NAME) ? "姓名" : "身份证号";
            case "teacher" -> name(Roster.TEACHER, target.field());
            case "education" -> name(Roster.EDUCATION, target.field());
            case "first_education" -> "第一" + name(Roster.EDUCATION, target.field());
            case "title" -> name(Roster.TITLE, target.field());
            case "leave" -> target.field().isEmpty() ? "请假天数" : target.field() + "天数";
            case "year" -> target.field().isEmpty() ? "各年度考核等次" : target.field() + "年度考核等次";
            case "context" -> target.equals(Target.UNIT) ? "单位" : "学期";
            case "record" -> target.field().equals("span") ? "起止日期" : name(kind.ledger(), target.field());
            default -> person(kind, target);
        };
    }

    private static String person(SheetKind kind, Target target) {
        return kind.persons().stream()
                .filter(field -> field.key().equals(target.slot()))
                .map(field -> field.name() + (target.field().equals("name") ? "姓名" : "身份证号"))
                .findFirst()
                .orElse("");
    }

    private static String name(Ledger ledger, String key) {
        return ledger.fieldByKey(key).map(Field::name).orElse("");
    }
}
