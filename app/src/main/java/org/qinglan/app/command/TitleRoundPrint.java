package org.qinglan.app.command;

import java.util.List;
import org.qinglan.model.appraisal.Obstacle;
import org.qinglan.model.titlereview.round.OutcomeWord;
import org.qinglan.model.titlereview.round.RoundApplicant;
import org.qinglan.model.titlereview.round.RoundStage;
import org.qinglan.model.titlereview.round.TitleRound;

/// Prints where a title round stands.
record TitleRoundPrint(Terminal terminal) {

    void print(TitleRound round) {
        terminal.say(
                "title-round-head",
                round.name(),
                round.record().text("target"),
                round.cutOff(),
                round.stage().term());
        round.posts().forEach(posts -> terminal.print("  " + posts.display()));
        for (OutcomeWord word : OutcomeWord.values()) {
            List<RoundApplicant> there = round.having(word);
            if (!there.isEmpty()) {
                terminal.say(
                        "title-round-outcome",
                        word.term(),
                        String.join(
                                "、", there.stream().map(TitleRoundPrint::named).toList()));
            }
        }
        if (round.isClosed()) {
            return;
        }
        List<Obstacle> obstacles = round.obstacles();
        String next = round.next().map(RoundStage::term).orElse("");
        if (obstacles.isEmpty()) {
            terminal.say("title-round-free", next);
        } else {
            terminal.say("title-round-obstacles", next, obstacles.size());
            obstacles.forEach(obstacle -> terminal.print("  " + sentence(obstacle)));
        }
    }

    private static String named(RoundApplicant one) {
        return one.place() == 0
                ? one.name()
                : Terminal.MESSAGES.text("title-round-placed", one.name(), one.place(), one.track());
    }

    private static String sentence(Obstacle obstacle) {
        return obstacle.named()
                + (obstacle.citation() == null ? "" : "〔" + obstacle.citation().display() + "〕");
    }

    /// @throws RefusedException after every obstacle was said
    void refuseObstacles(TitleRound round) {
        List<Obstacle> obstacles = round.obstacles();
        if (!obstacles.isEmpty()) {
            obstacles.forEach(obstacle -> terminal.complain(sentence(obstacle)));
            String next = round.next().map(RoundStage::term).orElse("");
            throw RefusedException.of("title-round-refused", next, obstacles.size());
        }
    }
}
