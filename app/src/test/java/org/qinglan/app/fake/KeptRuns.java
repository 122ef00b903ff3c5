package org.qinglan.app.fake;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.qinglan.model.frozen.StoredRun;
import org.qinglan.model.run.CheckedScheme;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.scheme.SchemeLibrary;
import org.qinglan.model.scheme.SchemeReader;
import org.qinglan.model.scheme.SchemeReading;

/// Results of merit pay that a school kept earlier.
public final class KeptRuns {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T08:30:00Z"), ZoneOffset.UTC);

    private KeptRuns() {}

    /// Keeps what the library's way of sharing out by points gives for its own example.
    ///
    /// @return its number
    public static long add(FakeSchool school) {
        Scheme scheme = scheme();
        return new RunArchive(CLOCK)
                .store(CheckedScheme.run(scheme, scheme.examples().getFirst()), school, "王会计");
    }

    /// Keeps a result whose bytes are not those that come out.
    public static long addChanged(FakeSchool school) {
        StoredRun sound = school.run(add(school)).orElseThrow();
        return school.saveRun(new StoredRun(
                0,
                sound.kind(),
                sound.scheme(),
                sound.schemeText(),
                sound.schemeHash(),
                sound.referenceDate(),
                sound.inputs(),
                sound.inputs(),
                sound.at(),
                sound.author()));
    }

    /// Keeps a result whose scheme no program can read.
    public static long addUnreadable(FakeSchool school) {
        StoredRun sound = school.run(add(school)).orElseThrow();
        return school.saveRun(new StoredRun(
                0,
                sound.kind(),
                sound.scheme(),
                "方案: [",
                sound.schemeHash(),
                sound.referenceDate(),
                sound.inputs(),
                sound.results(),
                sound.at(),
                sound.author()));
    }

    private static Scheme scheme() {
        SchemeLibrary.Entry entry = new SchemeLibrary.Entry("operators/o20");
        if (SchemeReader.read(entry.file(), entry.text()) instanceof SchemeReading.Accepted(var scheme, var _)) {
            return scheme;
        }
        throw new IllegalStateException(entry.id());
    }
}
