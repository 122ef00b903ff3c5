package org.qinglan.app.command;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.qinglan.model.catalogue.SchoolRules;
import org.qinglan.model.meritpay.MeritPay;
import org.qinglan.model.run.ComputedRun;
import org.qinglan.model.run.Outcome;
import org.qinglan.model.run.RunArchive;
import org.qinglan.model.scheme.Scheme;
import org.qinglan.model.store.SchoolFile;

/// Computes a scheme, hands its workbooks over and freezes the run in the school file.
final class Computing {
    private final Terminal terminal;
    private final RunArchive archive;

    Computing(Terminal terminal) {
        this.terminal = terminal;
        this.archive = new RunArchive(terminal.clock());
    }

    ComputedRun run(Scheme scheme, SchoolFile school, Path out) {
        ComputedRun run = ComputedRun.of(scheme, SchoolRules.dossier(school), school.roster());
        if (run.sheet().rows().isEmpty()) {
            throw RefusedException.of("nobody", scheme.name());
        }
        tell(run);
        new WorkbookFiles(terminal).write(run, school.schoolName(), out);
        long id = archive.store(run, school, terminal.author());
        terminal.say("run-stored", id, run.title(), run.sheet().rows().size());
        return run;
    }

    private void tell(MeritPay pay, ComputedRun run) {
        long vetoed = IntStream.range(0, run.evaluation().rows())
                .filter(run.evaluation()::isVetoed)
                .count();
        long shared = pay.shares().stream().mapToLong(MeritPay.GivenShare::fen).sum();
        long returned = pay.fixedFen() + pay.reservedFen() + shared - pay.pool();
        if (returned == 0 && pay.reservedFen() == 0) {
            terminal.say("pool", yuan(pay.pool()), yuan(pay.fixedFen()), yuan(shared), vetoed);
        } else {
            terminal.say(
                    "pool-long",
                    yuan(pay.pool()),
                    yuan(returned),
                    yuan(pay.fixedFen()),
                    yuan(pay.reservedFen()),
                    yuan(shared),
                    vetoed);
        }
        if (pay.paidFen() != pay.pool()) {
            terminal.say(
                    "pool-paid",
                    yuan(pay.pool()),
                    yuan(pay.paidFen()),
                    yuan(pay.reservedFen()),
                    yuan(pay.lapsedFen()),
                    yuan(pay.residueFen()));
        }
    }

    private static String yuan(long fen) {
        return MeritPay.yuan(fen).toPlainString();
    }

    private void tell(ComputedRun run) {
        switch (run.outcome()) {
            case Outcome.Paid(var pay) -> tell(pay, run);
            case Outcome.Ranked(var review) ->
                terminal.say("ranked", review.places().size(), review.order().size(), review.quota());
            case Outcome.Graded(var grading) ->
                terminal.say(
                        "graded",
                        grading.grades().size(),
                        grading.review().order().size());
            case Outcome.Assessed(var lacks) ->
                terminal.say(
                        "standing",
                        lacks.size(),
                        lacks.stream().filter(List::isEmpty).count());
        }
    }
}
