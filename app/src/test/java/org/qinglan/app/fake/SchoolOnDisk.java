package org.qinglan.app.fake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.store.sqlite.SqliteSchoolFiles;
import org.qinglan.model.teacher.Roster;
import org.qinglan.model.training.TrainingLedger;

/// A real school file with a few teachers, made anew for each test; after it the file must be sound, and nothing may
/// have been refused or have failed.
public final class SchoolOnDisk implements BeforeEachCallback, AfterEachCallback {
    public static final String AUTHOR = "王会计";

    private final FakeSurroundings surroundings;
    private final List<String> names;

    @SuppressWarnings("NullAway.Init") // made before each test
    private Path folder;

    @SuppressWarnings("NullAway.Init") // made before each test
    private SchoolFile file;

    /// @param names of the teachers; their ID numbers count up from 350102198000000000
    public SchoolOnDisk(FakeSurroundings surroundings, String... names) {
        this.surroundings = surroundings;
        this.names = List.of(names);
    }

    @Override
    public void beforeEach(ExtensionContext context) throws IOException {
        folder = Files.createTempDirectory("qinglan-school");
        file = new SqliteSchoolFiles(FakeSurroundings.CLOCK).create(folder.resolve("青山.qinglan"), "青山学校", AUTHOR);
        for (int i = 0; i < names.size(); i++) {
            Map<String, Value> person =
                    Map.of(Roster.ID_NUMBER, Value.of("35010219800000000" + i), Roster.NAME, Value.of(names.get(i)));
            file.add(Roster.TEACHER, 0, person, AUTHOR, "");
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        try {
            assertThat(surroundings.failures()).isEmpty();
            assertThat(surroundings.refusals()).isEmpty();
            assertThat(file.check()).isEmpty();
        } finally {
            file.close();
            Files.delete(file.path());
            Files.delete(folder);
        }
    }

    public SchoolFile file() {
        return file;
    }

    public List<LedgerRecord> trainings() {
        List<LedgerRecord> all = new ArrayList<>();
        file.scan(TrainingLedger.TRAINING, all::add);
        return all;
    }

    public static Map<String, Value> training(String project, int hours) {
        Map<String, Value> values = new HashMap<>();
        values.put("project", Value.of(project));
        values.put("category", Value.of("公需"));
        values.put("from_date", Value.of(LocalDate.of(2025, 3, 1)));
        values.put("last_date", Value.of(LocalDate.of(2025, 3, 5)));
        values.put("hours", Value.of(new BigDecimal(hours)));
        return values;
    }
}
