package org.qinglan.model.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.finding.Finding.Severity;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.journal.HashChain;
import org.qinglan.model.scheme.FrozenFacts;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeFailure;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;
import org.qinglan.model.store.SchoolFile;

/// Keeps computed schemes frozen in the file of a school.
///
/// @param clock tells when a run was stored; no rule looks at it
public record RunArchive(Clock clock) {

    /// Freezes a run in the file.
    ///
    /// @return the number of the run
    public long store(ComputedRun run, SchoolFile school, String author) {
        Scheme scheme = run.scheme();
        return school.saveRun(new StoredRun(
                0,
                scheme.purpose().key(),
                scheme.name(),
                scheme.text(),
                hash(scheme),
                scheme.referenceDate(),
                run.frozen().gzip(),
                packed(run.resultBytes()),
                clock.instant(),
                author));
    }

    /// SHA-256 of the scheme's text, lower-case hex.
    public static String hash(Scheme scheme) {
        return HashChain.hash(scheme.text());
    }

    /// Computes a stored run again from what was frozen with it.
    ///
    /// @throws SchemeFailure if its scheme cannot be read or computed any more
    public static ComputedRun reopen(StoredRun stored) {
        return switch (SchemeReader.read(stored.scheme(), stored.schemeText())) {
            case SchemeReading.Accepted(var scheme, var _) ->
                ComputedRun.again(scheme, new FrozenFacts(stored.inputs()));
            case SchemeReading.Refused(var findings) -> throw new SchemeFailure(findings.getFirst());
        };
    }

    /// A stored run that somebody wants to look at.
    public sealed interface Reopening {
        record Opened(StoredRun stored, ComputedRun run) implements Reopening {}

        /// It does not come out as it was stored, or cannot be computed any more.
        record Refused(Finding finding) implements Reopening {}
    }

    /// Computes a stored run again and compares it byte for byte.
    public static Reopening open(StoredRun stored) {
        try {
            ComputedRun run = reopen(stored);
            return Arrays.equals(run.resultBytes(), unpacked(stored.results()))
                    ? new Reopening.Opened(stored, run)
                    : refused("run-differs", stored, "");
        } catch (SchemeFailure failure) {
            return refused("run-fails", stored, failure.finding().sentence());
        } catch (IllegalArgumentException | UncheckedIOException exception) {
            return refused("run-unreadable", stored, "");
        }
    }

    /// Computes every stored run again and compares it byte for byte.
    ///
    /// @return a finding for each run that does not come out the same
    public static List<Finding> verify(SchoolFile school) {
        List<Finding> findings = new ArrayList<>();
        for (StoredRun stored : school.runs()) {
            if (open(stored) instanceof Reopening.Refused(var finding)) {
                findings.add(finding);
            }
        }
        return findings;
    }

    private static Reopening refused(String code, StoredRun stored, String detail) {
        return new Reopening.Refused(new Finding(
                code,
                Severity.ERROR,
                SheetMaker.MESSAGES.text("run-place", stored.id(), stored.scheme()),
                SheetMaker.MESSAGES.text(code, detail),
                SheetMaker.MESSAGES.text(code + ".mend"),
                null));
    }

    private static byte[] packed(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return bytes.toByteArray();
    }

    /// @throws UncheckedIOException if the bytes are not what was packed
    static byte[] unpacked(byte[] gzip) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
