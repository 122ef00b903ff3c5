package org.qinglan.app.record;

import org.qinglan.model.figure.Value;
import org.qinglan.model.teacher.IdNumber;

/// How single values are written on screen.
public final class Shown {
    private Shown() {}

    /// A right ID number with its middle hidden; anything else as it is, for it must be seen to be mended.
    public static String masked(String idNumber) {
        return IdNumber.read(idNumber) instanceof IdNumber.Reading.Right(var number) ? number.masked() : idNumber;
    }

    /// `1985-03`: a month is kept as its first day.
    public static String month(Value value) {
        return value instanceof Value.Day(var day) ? day.toString().substring(0, 7) : value.display();
    }
}
