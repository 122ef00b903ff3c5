package org.qinglan.app.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qinglan.app.area.AreaTab;
import org.qinglan.app.feature.SchoolWords;
import org.qinglan.app.find.Hit;
import org.qinglan.app.find.Hit.Kind;
import org.qinglan.app.message.Messages;
import org.qinglan.app.teachers.TeacherRow;

/// Everything that the search reaches: people, pages, their lists and ledgers, actions that have no key.
final class Findable {
    private final ShellViewModel model;
    private final Messages messages;

    Findable(ShellViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    List<Hit> all() {
        List<Hit> all = new ArrayList<>();
        model.teachers().everybody().forEach(row -> all.add(person(row)));
        Page.entries().forEach(page -> all.add(page(page)));
        Page.entries().forEach(page -> lists(page).forEach(all::add));
        actions().forEach((name, action) -> all.add(Hit.of(Kind.ACTION, name, "", action)));
        return all;
    }

    private Hit person(TeacherRow row) {
        String detail = Stream.of(row.maskedId(), row.title())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        return new Hit(Kind.PERSON, row.name(), detail, row.key(), () -> model.teachers()
                .open(row));
    }

    private Hit page(Page page) {
        String detail = page.digit().map(digit -> "Ctrl+" + digit).orElse("");
        return Hit.of(Kind.PAGE, messages.text(page.text()), detail, () -> model.go(page));
    }

    private Stream<Hit> lists(Page page) {
        return page.area().stream().flatMap(area -> model.area(area).tabs().stream()
                .map(tab -> Hit.of(Kind.LIST, tab.name(), SchoolWords.area(area, messages), () -> open(page, tab))));
    }

    private void open(Page page, AreaTab tab) {
        page.area().ifPresent(area -> model.area(area).choose(tab));
        model.go(page);
    }

    private Map<String, Runnable> actions() {
        return Map.of(
                messages.text("find.add-teacher"), model::addTeacher,
                messages.text("find.import"), model::importWorkbooks,
                messages.text("start.sample"), model::openSample);
    }
}
