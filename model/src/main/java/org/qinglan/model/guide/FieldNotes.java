package org.qinglan.model.guide;

import java.util.Set;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.FieldType;
import org.qinglan.model.ledger.Ledger;

/// How the fields of ledgers are filled in, for whoever types records or fills in a sheet.
public final class FieldNotes {
    private static final Sayings NOTES = new Sayings("notes.properties");

    private FieldNotes() {}

    /// What the term does not say by itself; empty where it says all.
    public static String of(Ledger ledger, Field field) {
        return NOTES.of(ledger.key() + "." + field.key());
    }

    /// What a type is called.
    public static String typeName(FieldType type) {
        return switch (type) {
            case TEXT -> "文字";
            case NUMBER -> "数字";
            case DATE -> "日期";
            case YES_NO -> "是或否";
            case PERSON -> "人员";
        };
    }

    static Set<String> keys() {
        return NOTES.texts().keySet();
    }
}
