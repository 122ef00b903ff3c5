package org.qinglan.app.paper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.PrintRequest.Letterhead;
import org.qinglan.app.message.Messages;
import org.qinglan.app.task.Work;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.reports.book.Writing;
import org.qinglan.reports.demo.DemoSchool;
import org.qinglan.reports.document.Composition;
import org.qinglan.reports.document.Document;
import org.qinglan.reports.print.PagePainter;
import org.qinglan.reports.print.PageSetup;
import org.qinglan.reports.print.PageSetup.Orientation;
import org.qinglan.reports.print.Pages;
import org.qinglan.reports.print.PdfFile;
import org.qinglan.reports.print.Typeface;
import org.qinglan.reports.print.WordFile;

/// What somebody wants on paper, page by page as it will be printed, and where it goes from there.
public final class PreviewViewModel {
    private final Around around;
    private final PrinterChoice printing;
    private final ReadOnlyObjectWrapper<@Nullable PrintRequest> request = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Pages> pages = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PagePainter.@Nullable Picture> picture = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper told = new ReadOnlyStringWrapper("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty line = new SimpleStringProperty("");
    private final BooleanProperty masked = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<@Nullable Document> document = new ReadOnlyObjectWrapper<>();
    private final SimpleObjectProperty<Orientation> orientation = new SimpleObjectProperty<>(Orientation.FITTING);
    private double scale = 1;
    private int asked;
    private boolean opening;
    private @Nullable SchoolFile school;
    private @Nullable Document shown;
    private @Nullable Typeface typeface;

    public PreviewViewModel(Around around, PrinterChoice printing) {
        this.around = around;
        this.printing = printing;
        masked.subscribe((_, _) -> set());
        orientation.subscribe((_, _) -> set());
    }

    /// Begins with a school.
    public void open(SchoolFile opened) {
        school = opened;
        close();
    }

    /// Composes what is asked for and shows its first page.
    public void show(PrintRequest wanted) {
        SchoolFile open = school;
        if (open == null) {
            return;
        }
        opening = true;
        close();
        masked.set(true);
        orientation.set(Orientation.FITTING);
        opening = false;
        request.set(wanted);
        printing.look();
        int mine = ++asked;
        run("paper.composing", _ -> composed(wanted, open), found -> {
            if (mine == asked) {
                take(found);
            }
        });
    }

    private Composition composed(PrintRequest wanted, SchoolFile open) {
        String name = open.schoolName();
        Composition made = wanted.maker().apply(new Letterhead(name, around.today()));
        return made instanceof Composition.Ready(var whole) && name.equals(DemoSchool.NAME)
                ? new Composition.Ready(whole.marked(messages().text("paper.sample")))
                : made;
    }

    private void take(Composition found) {
        switch (found) {
            case Composition.Ready(var made) -> {
                title.set(made.title());
                line.set(made.line());
                document.set(made);
                set();
            }
            case Composition.Refused(var finding) -> told.set(finding.sentence());
        }
    }

    /// Sets the pages anew; what is asked for later wins.
    private void set() {
        Document now = document.get();
        if (now == null || opening) {
            return;
        }
        Document wanted = wanted(now);
        shown = wanted;
        PageSetup setup = PageSetup.usual().held(orientation.get());
        int mine = ++asked;
        run("paper.setting", progress -> Pages.of(wanted, setup, typeface(), progress), made -> {
            if (mine == asked) {
                pages.set(made);
                count.set(made.count());
                page.set(Math.clamp(page.get(), 0, made.count() - 1));
                paint();
            }
        });
    }

    private Document wanted(Document now) {
        Document headed = now.headed(title.get(), line.get());
        return masked.get() ? headed.masked() : headed;
    }

    /// The fonts of the computer are asked for once, on the worker's thread.
    private Typeface typeface() {
        Typeface known = typeface;
        if (known == null) {
            known = Typeface.ofThisComputer();
            typeface = known;
        }
        return known;
    }

    private void paint() {
        Pages made = pages.get();
        if (made != null) {
            int wanted = page.get();
            double size = scale;
            run("paper.painting", _ -> new PagePainter(made).picture(wanted, size), painted -> {
                if (made.equals(pages.get()) && wanted == page.get()) {
                    picture.set(painted);
                }
            });
        }
    }

    /// @param pixels to a point
    void scale(double pixels) {
        if (Math.abs(pixels - scale) > 0.01) {
            scale = pixels;
            paint();
        }
    }

    /// Another title or line below it may have been typed.
    void headed() {
        Document now = document.get();
        if (now != null && !wanted(now).equals(shown)) {
            set();
        }
    }

    void turn(int by) {
        Pages made = pages.get();
        if (made != null) {
            int wanted = Math.clamp(page.get() + (long) by, 0, made.count() - 1);
            if (wanted != page.get()) {
                page.set(wanted);
                paint();
            }
        }
    }

    /// Puts the page behind it on the screen again.
    public void close() {
        asked++;
        request.set(null);
        document.set(null);
        pages.set(null);
        count.set(0);
        picture.set(null);
        page.set(0);
        told.set("");
        printing.forget();
    }

    /// Hands the chosen pages to the chosen printer.
    public void print() {
        Pages made = pages.get();
        if (made != null) {
            printing.print(made, told::set);
        }
    }

    void savePdf() {
        Pages made = pages.get();
        if (made != null) {
            String name = name();
            save(".pdf", (target, progress) -> PdfFile.write(made, name, target, progress));
        }
    }

    void saveWord() {
        Document now = document.get();
        if (now != null) {
            Document wanted = wanted(now);
            save(".docx", (target, _) -> WordFile.write(wanted, target));
        }
    }

    private interface Writer {
        Writing write(Path target, Progress progress);
    }

    private void save(String suffix, Writer writer) {
        Optional<Path> chosen = around.dialogs().chooseTarget(name() + suffix);
        chosen.ifPresent(target -> around.background()
                .run(
                        messages().text("shell.writing", String.valueOf(target.getFileName())),
                        progress -> writer.write(target, progress),
                        this::tell));
    }

    private void tell(Writing writing) {
        told.set(
                switch (writing) {
                    case Writing.Done(var file, var _) -> messages().text("shell.written", file);
                    case Writing.Refused(var finding) -> finding.sentence();
                });
    }

    private <T> void run(String key, Work<T> work, Consumer<T> done) {
        around.background().run(messages().text(key, name()), work, done);
    }

    private Messages messages() {
        return around.messages();
    }

    private String name() {
        PrintRequest now = request.get();
        return now == null ? "" : now.name();
    }

    /// What is shown; nothing while the page behind is.
    public ReadOnlyObjectProperty<@Nullable PrintRequest> request() {
        return request.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Document> document() {
        return document.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Pages> pages() {
        return pages.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<PagePainter.@Nullable Picture> picture() {
        return picture.getReadOnlyProperty();
    }

    /// From 0.
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    /// How many pages there are; 0 until they are set.
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    /// What was last done, or why nothing was.
    ReadOnlyStringProperty told() {
        return told.getReadOnlyProperty();
    }

    StringProperty title() {
        return title;
    }

    StringProperty line() {
        return line;
    }

    BooleanProperty masked() {
        return masked;
    }

    SimpleObjectProperty<Orientation> orientation() {
        return orientation;
    }

    PrinterChoice printing() {
        return printing;
    }

    List<Orientation> orientations() {
        return List.of(Orientation.values());
    }
}
