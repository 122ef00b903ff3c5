package org.qinglan.app.shell;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.archive.ArchiveViewModel;
import org.qinglan.app.area.AreaTab;
import org.qinglan.app.area.AreaViewModel;
import org.qinglan.app.cycle.CycleViewModel;
import org.qinglan.app.dialog.Dialogs;
import org.qinglan.app.draft.Draft;
import org.qinglan.app.entry.EntryViewModel;
import org.qinglan.app.entry.HandEntries;
import org.qinglan.app.entry.Task;
import org.qinglan.app.explain.Lead;
import org.qinglan.app.export.ExportViewModel;
import org.qinglan.app.feature.Around;
import org.qinglan.app.feature.Features;
import org.qinglan.app.feature.Manners;
import org.qinglan.app.feature.PrintRequest;
import org.qinglan.app.feature.SchoolWords;
import org.qinglan.app.find.FindViewModel;
import org.qinglan.app.grid.GridViewModel;
import org.qinglan.app.home.AgendaViewModel;
import org.qinglan.app.home.HomeViewModel;
import org.qinglan.app.home.Waiting;
import org.qinglan.app.intake.ImportService;
import org.qinglan.app.intake.ImportViewModel;
import org.qinglan.app.laboratory.LaboratoryViewModel;
import org.qinglan.app.message.Messages;
import org.qinglan.app.notice.Notices;
import org.qinglan.app.paper.PreviewViewModel;
import org.qinglan.app.paper.PrinterChoice;
import org.qinglan.app.preference.PreferencesViewModel;
import org.qinglan.app.recent.RecentFile;
import org.qinglan.app.recent.RecentFiles;
import org.qinglan.app.round.RoundViewModel;
import org.qinglan.app.round.TitleRoundViewModel;
import org.qinglan.app.run.Computation;
import org.qinglan.app.run.RunViewModel;
import org.qinglan.app.task.Background;
import org.qinglan.app.task.Work;
import org.qinglan.app.teachers.TeacherFileViewModel;
import org.qinglan.app.teachers.TeacherListViewModel;
import org.qinglan.app.teachers.TeacherRow;
import org.qinglan.model.calendar.Semester;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.Ledger;
import org.qinglan.model.policy.PolicyLedger;
import org.qinglan.model.run.FrozenRun;
import org.qinglan.model.scheme.Scheme.Purpose;
import org.qinglan.model.standing.Area;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.SchoolFiles;
import org.qinglan.model.teacher.Roster;
import org.qinglan.reports.print.InstalledPrinters;
import org.qinglan.reports.print.Printers;

/// The whole window: which school is open, which page is shown, what is told at the bottom.
public final class ShellViewModel {
    /// Key of the tab with the paper form of activities.
    static final String ACTIVITY_GRID = "activity-grid";

    /// Key of the tab with the steps of an appraisal.
    static final String APPRAISAL_STEPS = "appraisal-steps";
    static final String PAY_ROUNDS = "pay-steps";

    /// Key of the tab where schemes are tried.
    static final String LABORATORY = "scheme-laboratory";

    /// Key of the tab with the steps of a title round.
    static final String TITLE_ROUND = "title-round";

    private final Services services;
    private final Desk desk;
    private final Background background;

    private final PreviewViewModel preview;
    private final AgendaViewModel agenda;
    private final HomeViewModel home;
    private final ExportViewModel exports;
    private final FindViewModel find;
    private final RecentFiles recent;
    private final TeacherListViewModel teachers;
    private final EntryViewModel newTeacher;
    private final TeacherFileViewModel teacherFile;
    private final HandEntries entries;
    private final GridViewModel grid;
    private final CycleViewModel cycle;
    private final LaboratoryViewModel laboratory;
    private final RoundViewModel round;
    private final TitleRoundViewModel titleRound;
    private final Map<Area, AreaViewModel> areas = new EnumMap<>(Area.class);
    private final ImportViewModel intake;
    private final PreferencesViewModel preferences;
    private final Closing closing;
    private final Map<Area, Trial> trials = new EnumMap<>(Area.class);

    private final Map<Page, Runnable> looks = new EnumMap<>(Page.class);
    private final List<Consumer<SchoolFile>> parts = new ArrayList<>();
    private final History<Page> history = new History<>();

    private final ReadOnlyObjectWrapper<@Nullable OpenSchool> school = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.HOME);
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private boolean teachersStale;
    private boolean fileStale;
    private final ReadOnlyStringWrapper semester = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper state = new ReadOnlyStringWrapper("");

    /// What the program can do.
    public record Services(
            SchoolFiles files, SampleSchool sample, ImportService intake, Computation computation, Features features) {}

    /// The school that is open. Name and path are read once, by the worker, for only one thread may ask the file.
    ///
    /// @param isSample whether it is made up
    /// @param place    what the bottom line says of where it lies
    record OpenSchool(SchoolFile file, String name, Path path, boolean isSample, String place) {}

    /// What surrounds it.
    ///
    /// @param author who works here, for the journal
    /// @param printers of the computer
    public record Desk(
            Dialogs dialogs, Messages messages, Clock clock, String author, Manners manners, Printers printers) {
        /// With the printers that are installed.
        public Desk(Dialogs dialogs, Messages messages, Clock clock, String author, Manners manners) {
            this(dialogs, messages, clock, author, manners, new InstalledPrinters());
        }
    }

    /// Makes the worker, given what becomes of trouble.
    @FunctionalInterface
    public interface Worker {
        Background reportingTo(Background.Trouble trouble);
    }

    /// @param failed told of what should not happen
    public ShellViewModel(Services services, Desk desk, Worker worker, Consumer<Throwable> failed) {
        this.services = services;
        this.desk = desk;
        this.background = worker.reportingTo(new Background.Trouble(this::refuse, failed, this::cancelled));
        Messages messages = desk.messages();
        Around surroundings =
                new Around(background, desk.dialogs(), messages, desk.clock(), desk.manners(), this::print);
        closing = new Closing(background, desk.dialogs(), messages, desk.manners());
        preferences = new PreferencesViewModel(surroundings, desk.author());
        preview = new PreviewViewModel(surroundings, new PrinterChoice(surroundings, desk.printers()));
        agenda = new AgendaViewModel(services.features(), surroundings);
        home = new HomeViewModel(services.features(), surroundings, agenda, new Doors());
        tryIn(Area.TRAINING, "training", messages.text("shell.training-scheme"), Purpose.STANDING, surroundings);
        tryIn(Area.PAY, "pay", messages.text("shell.pay-scheme"), Purpose.MERIT_PAY, surroundings);
        tryIn(Area.TITLE_REVIEW, "title", messages.text("shell.title-scheme"), Purpose.TITLE_REVIEW, surroundings);
        exports = new ExportViewModel(
                services.features(),
                surroundings,
                new ExportViewModel.Doors(this::openPapers, this::openArchive, List.copyOf(trials.keySet())));
        find = new FindViewModel(new Findable(this, messages)::all, surroundings);
        recent = new RecentFiles(surroundings.settings());
        lookForRecent();
        entries = new HandEntries(surroundings, desk.author(), this::entered);
        teachers = new TeacherListViewModel(services.features(), surroundings, entries, this::openTeacher);
        teachers.whenRead(find::refresh);
        newTeacher = new EntryViewModel(services.features(), surroundings, entries);
        teacherFile = new TeacherFileViewModel(services.features(), surroundings, entries, () -> go(Page.TEACHERS));
        grid = new GridViewModel(services.features(), surroundings, entries);
        cycle = new CycleViewModel(services.features(), surroundings, entries, this::changed);
        laboratory = new LaboratoryViewModel(services.features().rules(), services.computation(), surroundings);
        round = new RoundViewModel(
                services.features(),
                surroundings,
                new RoundViewModel.Duty(entries, desk.author(), this::changed, kept -> reveal(Area.PAY, kept)));
        titleRound = new TitleRoundViewModel(
                services.features(),
                surroundings,
                new RoundViewModel.Duty(
                        entries, desk.author(), this::changed, kept -> reveal(Area.TITLE_REVIEW, kept)));
        intake = new ImportViewModel(
                services.intake(),
                new ImportViewModel.Surroundings(background, desk.dialogs(), messages, desk.author(), entries));
        Map<Area, List<AreaTab.Own>> own = own(messages);
        for (Area area : Area.values()) {
            List<AreaTab.Own> tabs = new ArrayList<>(own.getOrDefault(area, List.of()));
            Optional.ofNullable(trials.get(area))
                    .ifPresent(trial -> tabs.addAll(trial.tabs(messages.text("archive.title"))));
            areas.put(
                    area, new AreaViewModel(area, services.features(), surroundings, entries, tabs, this::openTeacher));
        }
        looks.put(Page.HOME, home::look);
        looks.put(Page.TEACHERS, this::lookAtTeachers);
        looks.put(Page.TEACHER_FILE, this::lookAtFile);
        parts.addAll(List.of(
                preview::open,
                home::open,
                exports::open,
                newTeacher::open,
                teacherFile::open,
                entries::open,
                grid::open,
                cycle::open,
                laboratory::open,
                round::open,
                titleRound::open));
        areas.values().forEach(area -> parts.add(area::open));
        trials.values().forEach(trial -> parts.addAll(List.of(trial.run()::open, trial.archive()::open)));
    }

    /// Lets the schemes of an area be tried and their results be kept.
    private void tryIn(Area area, String key, String name, Purpose purpose, Around around) {
        RunViewModel run = new RunViewModel(
                purpose,
                services.computation(),
                new RunViewModel.Surroundings(background, desk.dialogs(), desk.messages(), this::follow, this::print));
        ArchiveViewModel archive = new ArchiveViewModel(purpose, around, kept -> reveal(area, kept));
        trials.put(area, new Trial(key, name, run, archive));
    }

    /// What only one area has, beside trials.
    private Map<Area, List<AreaTab.Own>> own(Messages messages) {
        return Map.of(
                Area.OBLIGATIONS,
                List.of(new AreaTab.Own(ACTIVITY_GRID, messages.text("grid.title"), grid::load, grid::load)),
                Area.APPRAISAL,
                List.of(new AreaTab.Own(APPRAISAL_STEPS, messages.text("cycle.title"), cycle::load, cycle::load)),
                Area.POLICY,
                List.of(new AreaTab.Own(
                        LABORATORY, messages.text("laboratory.title"), laboratory::look, laboratory::look)),
                Area.PAY,
                List.of(new AreaTab.Own(PAY_ROUNDS, messages.text("round.title"), round::load, round::load)),
                Area.TITLE_REVIEW,
                List.of(new AreaTab.Own(
                        TITLE_ROUND, messages.text("title-round.title"), titleRound::load, titleRound::load)));
    }

    /// Where schemes are tried, by their area.
    Map<Area, Trial> trials() {
        return trials;
    }

    private Trial trial(Area area) {
        return Objects.requireNonNull(trials.get(area));
    }

    private void openArchive(Area area) {
        area(area).choose(trial(area).kept());
        go(Page.of(area));
    }

    /// Shows what somebody wants on paper.
    private void print(PrintRequest wanted) {
        preview.show(wanted);
    }

    public PreviewViewModel preview() {
        return preview;
    }

    public void newSchool() {
        desk.dialogs().askSchoolName().ifPresent(name -> desk.dialogs()
                .chooseNewSchoolFile(name)
                .ifPresent(path -> open(desk.messages().text("shell.creating", name), false, _ -> services.files()
                        .create(path, name, desk.author()))));
    }

    public void openSchool() {
        desk.dialogs().chooseSchoolFile().ifPresent(this::openSchool);
    }

    /// Opens the file at `path`, whatever is open now.
    public void openSchool(Path path) {
        OpenSchool open = school.get();
        if (open != null && open.path().toAbsolutePath().equals(path.toAbsolutePath())) {
            go(Page.HOME);
            return;
        }
        String what = desk.messages().text("shell.opening", String.valueOf(path.getFileName()));
        open(what, false, _ -> services.files().open(path));
    }

    public void openSample() {
        open(desk.messages().text("shell.opening-sample"), true, services.sample()::open);
    }

    /// Closes the school unless the reader thinks better of it; the start screen comes back.
    public void closeSchool() {
        closing.before(this::dropSchool);
    }

    private void dropSchool() {
        OpenSchool open = school.get();
        if (open != null) {
            school.set(null);
            state.set("");
            preferences.opened(null);
            teachers.clear();
            teacherFile.clear();
            agenda.close();
            home.close();
            find.clear();
            lookForRecent();
            close(open.file());
        }
    }

    /// The window is going: what runs is stopped, then the school is closed.
    public void leave() {
        background.cancel();
        dropSchool();
    }

    /// Somebody wants to close the window: asks about what would be lost, then ends.
    ///
    /// @param later the screen's thread after a moment
    public void requestEnd(Executor later, Runnable end) {
        closing.end(later, end);
    }

    private void cancelled(String what) {
        desk.manners().notices().done(desk.messages().text("shell.cancelled", what));
    }

    /// Where the reader is told things that need no answer.
    public Notices notices() {
        return desk.manners().notices();
    }

    PreferencesViewModel preferences() {
        return preferences;
    }

    /// Turns to a page; the one that was open can be gone back to.
    void go(Page wanted) {
        if (wanted != page.get()) {
            history.leave(page.get());
        }
        turn(wanted);
    }

    void back() {
        history.back(page.get()).ifPresent(this::turn);
    }

    void forward() {
        history.forward(page.get()).ifPresent(this::turn);
    }

    private void turn(Page wanted) {
        page.set(wanted);
        look();
    }

    /// What the reader sees must be true.
    private void look() {
        if (school.get() != null) {
            page.get().area().map(this::area).ifPresent(AreaViewModel::look);
            looks.getOrDefault(page.get(), () -> {}).run();
        }
    }

    private void lookAtTeachers() {
        if (teachersStale) {
            teachersStale = false;
            teachers.reload();
        }
    }

    private void lookAtFile() {
        if (fileStale) {
            fileStale = false;
            teacherFile.reload();
        }
    }

    void dismissTrouble() {
        trouble.set("");
    }

    ReadOnlyObjectProperty<@Nullable OpenSchool> school() {
        return school.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Page> page() {
        return page.getReadOnlyProperty();
    }

    /// One sentence about what went wrong, empty where nothing did.
    public ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// What is true of the file: where it lies and when it was last written.
    ReadOnlyStringProperty state() {
        return state.getReadOnlyProperty();
    }

    /// Whether anything is being done away from the screen.
    public ReadOnlyBooleanProperty busy() {
        return background.busy();
    }

    Background background() {
        return background;
    }

    TeacherListViewModel teachers() {
        return teachers;
    }

    /// The sheet in which somebody is added to the roster.
    EntryViewModel newTeacher() {
        return newTeacher;
    }

    TeacherFileViewModel teacherFile() {
        return teacherFile;
    }

    AreaViewModel area(Area area) {
        return Objects.requireNonNull(areas.get(area));
    }

    GridViewModel grid() {
        return grid;
    }

    /// Shows a frozen result where cells are explained.
    private void reveal(Area area, FrozenRun kept) {
        trial(area).run().reveal(kept);
        area(area).choose(trial(area).scheme());
        go(Page.of(area));
    }

    /// Opens the file of the teacher whose number is explained.
    private void follow(Lead lead) {
        teacherFile.open(lead.teacher(), lead.ledger(), lead.cell(), () -> go(Page.TEACHER_FILE));
    }

    /// Where the links of the first page lead.
    private final class Doors implements HomeViewModel.Doors {
        @Override
        public void open(Waiting waiting, String person) {
            Area area = waiting.matter().list().area();
            area(area).choose(waiting.matter(), person);
            go(Page.of(area));
        }

        @Override
        public void importWorkbooks() {
            go(Page.IMPORT);
        }

        @Override
        public void addTeacher() {
            ShellViewModel.this.addTeacher();
        }

        @Override
        public void choosePolicy() {
            AreaViewModel policy = area(Area.POLICY);
            policy.choose(PolicyLedger.CHOICE.key());
            go(Page.POLICY);
            policy.ledger().entry().begin(new Task.Add(PolicyLedger.CHOICE, 0, Map.of()));
        }
    }

    /// Shows everything that waits first in an area.
    void openWaiting(Area area) {
        agenda.first(area).ifPresent(waiting -> new Doors().open(waiting, ""));
    }

    /// Goes where a record is chosen to print its papers.
    private void openPapers(Ledger ledger) {
        areas.values().stream()
                .filter(area -> services.features().ledgers(area.area()).contains(ledger))
                .findFirst()
                .ifPresentOrElse(
                        area -> {
                            area.choose(ledger.key());
                            go(Page.of(area.area()));
                        },
                        () -> go(Page.TEACHERS));
    }

    /// Everything that can be exported or printed.
    ExportViewModel exports() {
        return exports;
    }

    /// Opens the sheet in which somebody is added to the roster.
    void addTeacher() {
        go(Page.TEACHERS);
        newTeacher.begin(new Task.Add(Roster.TEACHER, 0, Map.of()));
    }

    /// Asks for workbooks and reads them.
    void importWorkbooks() {
        go(Page.IMPORT);
        intake.choose();
    }

    /// Files were dropped onto the window: a school file is opened, workbooks are read.
    void dropped(List<Path> files) {
        Optional<Path> wanted = files.stream().filter(ShellViewModel::isSchool).findFirst();
        if (wanted.isPresent()) {
            openSchool(wanted.get());
        } else if (school.get() != null) {
            go(Page.IMPORT);
            intake.read(files);
        }
    }

    private static boolean isSchool(Path file) {
        return file.toString().endsWith(".qinglan");
    }

    /// Finds out which of the recent files still lie where they lay.
    private void lookForRecent() {
        List<RecentFile> known = List.copyOf(recent.files());
        if (!known.isEmpty()) {
            background.run(desk.messages().text("recent.looking"), _ -> RecentFiles.looked(known), recent::show);
        }
    }

    /// Opens the search everywhere, once a school is open.
    void search() {
        if (school.get() != null) {
            lookAtTeachers();
            find.show();
        }
    }

    /// Search everywhere.
    FindViewModel find() {
        return find;
    }

    RecentFiles recent() {
        return recent;
    }

    /// Today's semester.
    ReadOnlyStringProperty semester() {
        return semester.getReadOnlyProperty();
    }

    /// Who works here.
    String author() {
        return desk.author();
    }

    AgendaViewModel agenda() {
        return agenda;
    }

    HomeViewModel home() {
        return home;
    }

    RoundViewModel round() {
        return round;
    }

    CycleViewModel cycle() {
        return cycle;
    }

    /// Where schemes are tried.
    LaboratoryViewModel laboratory() {
        return laboratory;
    }

    TitleRoundViewModel titleRound() {
        return titleRound;
    }

    /// Takes the last step back, or tells why that cannot be.
    void undo() {
        if (entries.undoable().get().isEmpty() && !entries.ended().get().isEmpty()) {
            trouble.set(entries.ended().get());
        } else {
            entries.undo();
        }
    }

    HandEntries entries() {
        return entries;
    }

    ImportViewModel intake() {
        return intake;
    }

    private void open(String what, boolean isSample, Work<SchoolFile> opening) {
        closing.before(() -> {
            dismissTrouble();
            background.run(what, progress -> opened(opening.run(progress), isSample), this::show);
        });
    }

    /// Where the sample lies says nothing to anybody.
    private OpenSchool opened(SchoolFile file, boolean isSample) {
        String place = isSample ? desk.messages().text("shell.sample-place") : String.valueOf(file.path());
        return new OpenSchool(file, file.schoolName(), file.path(), isSample, place);
    }

    private void show(OpenSchool opened) {
        if (!opened.isSample()) {
            recent.opened(opened.path(), opened.name());
        }
        find.clear();
        LocalDate today = LocalDate.now(desk.clock());
        semester.set(SchoolWords.semester(Semester.of(today), desk.messages()));
        OpenSchool before = school.get();
        if (before != null) {
            close(before.file());
        }
        teachers.clear();
        parts.forEach(part -> part.accept(opened.file()));
        intake.open(opened.file(), opened.isSample());
        history.clear();
        teachersStale = false;
        fileStale = false;
        state.set(desk.messages().text("shell.file", opened.place()));
        page.set(Page.HOME);
        school.set(opened);
        preferences.opened(opened.path());
        teachers.load(opened.file());
        look();
        agenda.open(opened.file());
        remind(opened);
    }

    /// Tells of forms that were open when the program last ended in a hurry.
    private void remind(OpenSchool opened) {
        for (Draft draft : desk.manners().drafts().of(opened.path())) {
            notices()
                    .done(desk.messages()
                            .text(
                                    "draft.left-over",
                                    draft.title(),
                                    draft.at().toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
        }
    }

    private void close(SchoolFile open) {
        background.run(
                desk.messages().text("shell.closing"),
                _ -> {
                    open.close();
                    return open;
                },
                _ -> {});
    }

    private void openTeacher(TeacherRow row) {
        teacherFile.open(row.teacher(), teachers.order(), () -> go(Page.TEACHER_FILE));
    }

    private void openTeacher(long teacher) {
        teacherFile.open(teacher, List.of(), () -> go(Page.TEACHER_FILE));
    }

    /// The school file was written by something other than a hand.
    private void changed() {
        entries.forget();
        entered();
    }

    /// The school file was written: what is shown is read again, the rest when somebody looks at it.
    private void entered() {
        OpenSchool open = school.get();
        if (open != null) {
            LocalTime now = LocalTime.now(desk.clock()).truncatedTo(ChronoUnit.MINUTES);
            state.set(desk.messages().text("shell.saved", open.place(), now));
            teachersStale = true;
            fileStale = true;
            teacherFile.forget();
            laboratory.forget();
            trials.values().forEach(trial -> trial.run().outdate());
            areas.values().forEach(AreaViewModel::forget);
            home.forget();
            look();
            agenda.forget();
        }
    }

    private void refuse(Finding finding) {
        trouble.set(finding.sentence());
    }
}
