package org.qinglan.app.feature;

import java.util.ArrayList;
import java.util.List;

/// The forms of the window in which something may stand that is not stored yet.
public final class Unsaved {
    private final List<Form> forms = new ArrayList<>();

    /// A form, open or not.
    public interface Form {
        /// What it says above the form.
        String title();

        /// Whether something was typed that is not stored.
        boolean dirty();

        /// Stores it; where something is wrong with it, it stays dirty and says so at the field.
        void save();

        /// Closes it without storing anything.
        void discard();
    }

    public void add(Form form) {
        forms.add(form);
    }

    public List<Form> dirty() {
        return forms.stream().filter(Form::dirty).toList();
    }
}
