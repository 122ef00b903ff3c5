package org.qinglan.reports.intake.workbook;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;

/// The list of sheets and the date system of an `.xlsx`.
final class WorkbookPart extends XmlPart {
    record Entry(String name, String relation, boolean hidden) {}

    final List<Entry> sheets = new ArrayList<>();
    boolean from1904;

    @Override
    void open(String element, Attributes attributes) {
        if (element.equals("sheet")) {
            String state = attributes.getValue("state");
            String relation = relation(attributes);
            String name = attributes.getValue("name");
            if (relation != null && name != null) {
                sheets.add(new Entry(name, relation, state != null && !state.equals("visible")));
            }
        } else if (element.equals("workbookPr")) {
            from1904 = isOn(attributes.getValue("date1904"));
        }
    }

    private static @Nullable String relation(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            // r:id; its namespace differs between the transitional and the strict form.
            if (attributes.getLocalName(i).equals("id") && !attributes.getURI(i).isEmpty()) {
                return attributes.getValue(i);
            }
        }
        return null;
    }
}
