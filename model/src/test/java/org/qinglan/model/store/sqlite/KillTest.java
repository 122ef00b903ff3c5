package org.qinglan.model.store.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglan.model.store.sqlite.Samples.AUTHOR;
import static org.qinglan.model.store.sqlite.Samples.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.store.ImportBatch.Incoming;
import org.qinglan.model.store.Progress;
import org.qinglan.model.store.SchoolFile;
import org.qinglan.model.training.TrainingLedger;

/// A program that is killed while it imports leaves a sound file, with each batch whole or absent.
class KillTest {
    private static final int KILLS = 50;
    private static final int PEOPLE = 30;

    @TempDir
    Path folder;

    /// The program that is killed: imports batch after batch and says when each is stored.
    static final class Importer {
        private Importer() {}

        public static void main(String[] arguments) {
            int number = Integer.parseInt(arguments[1]);
            try (SchoolFile file = files().open(Path.of(arguments[0]))) {
                for (int i = 0; ; i++) {
                    int batch = number * 1000 + i;
                    file.apply(Samples.batch(rows(batch)), AUTHOR, saying("begun " + batch));
                    say("stored " + batch);
                }
            }
        }

        private static Progress saying(String line) {
            return new Progress() {
                @Override
                public void report(long done, long total) {
                    if (done == 0) {
                        say(line);
                    }
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            };
        }

        private static void say(String line) {
            System.out.println(line);
            System.out.flush();
        }

        private static List<Incoming> rows(int batch) {
            return IntStream.range(0, PEOPLE)
                    .boxed()
                    .flatMap(i -> Stream.of(
                            Samples.person(batch * 100 + i, Map.of("remark", Value.of("批次" + batch))),
                            Samples.training(batch * 100 + i, "批次" + batch, "1", i + 3)))
                    .toList();
        }
    }

    @Test
    void killedImportIsWholeOrAbsent() throws IOException, InterruptedException {
        Path path = folder.resolve("学校.qinglan");
        files().create(path, "学校", AUTHOR).close();
        Random random = new Random(20260115);
        Map<String, Integer> stored = new HashMap<>();
        int caughtInTheAct = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            List<String> said = runAndKill(path, kill, random.nextInt(2), random.nextInt(120));
            caughtInTheAct += said.getLast().startsWith("begun") ? 1 : 0;
            try (SchoolFile file = files().open(path)) {
                assertThat(file.check()).as("kill %d", kill).isEmpty();
                Map<String, Integer> now = batches(file);
                assertThat(now.values()).as("kill %d", kill).allMatch(count -> count == 2 * PEOPLE);
                assertThat(now).as("kill %d", kill).containsAllEntriesOf(stored);
                assertThat(now.keySet()).as("kill %d", kill).containsAll(acknowledged(said));
                stored = now;
            }
        }
        assertThat(stored).as("batches stored").hasSizeGreaterThan(KILLS / 5);
        assertThat(caughtInTheAct).as("kills within a transaction").isPositive();
    }

    /// Lets the program store some batches and go on for a while; what it said until it was killed.
    private List<String> runAndKill(Path path, int number, int batches, int millis)
            throws IOException, InterruptedException {
        Path said = folder.resolve("said-" + number + ".txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-Dorg.sqlite.tmpdir=" + folder,
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Importer.class.getName(),
                        path.toString(),
                        Integer.toString(number))
                .redirectOutput(said.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        while (process.isAlive()
                && (Files.size(said) == 0
                        || acknowledged(Files.readAllLines(said)).size() < batches)) {
            process.waitFor(5, TimeUnit.MILLISECONDS);
        }
        assertThat(process.waitFor(millis, TimeUnit.MILLISECONDS))
                .as("ended by itself")
                .isFalse();
        process.destroyForcibly().waitFor();
        return Files.readAllLines(said);
    }

    /// Batches that the killed program said to have stored.
    private static List<String> acknowledged(List<String> said) {
        return said.stream()
                .filter(line -> line.matches("stored \\d+"))
                .map(line -> "批次" + line.substring("stored ".length()))
                .toList();
    }

    /// How many records of each batch there are, people and training together.
    private static Map<String, Integer> batches(SchoolFile file) {
        Map<String, Integer> batches = new HashMap<>();
        file.roster().forEach(person -> batches.merge(person.text("remark"), 1, Integer::sum));
        for (LedgerRecord training : Samples.scanned(file, TrainingLedger.TRAINING)) {
            batches.merge(training.text("project"), 1, Integer::sum);
        }
        return batches;
    }
}
