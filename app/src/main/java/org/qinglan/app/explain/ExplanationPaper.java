package org.qinglan.app.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qinglan.app.explain.ExplanationViewModel.Subject;
import org.qinglan.app.feature.PrintRequest.Letterhead;
import org.qinglan.app.message.Messages;
import org.qinglan.model.result.WhyNot;
import org.qinglan.reports.document.Block;
import org.qinglan.reports.document.Column;
import org.qinglan.reports.document.Column.Kind;
import org.qinglan.reports.document.Document;

/// Why the numbers of one person are what they are, to be laid before her and signed. It says what the panel says and
/// computes nothing.
///
/// @param about whose numbers of which result they are
public record ExplanationPaper(Messages messages, About about) {
    private static final List<Integer> PERSON = List.of(14, 24, 36, 13, 13);
    private static final int ID = 1;

    /// Whose numbers of which result.
    ///
    /// @param number   under which the result is frozen in the school file, in words; or that it is not
    /// @param day      up to which records were counted; empty where that is not known
    /// @param idNumber whole; the printed one is masked unless somebody chooses otherwise
    public record About(String scheme, String number, String day, String person, String idNumber) {}

    /// @param subjects each number of the person that is asked for, and why not more
    public Document of(List<Subject> subjects, Letterhead head) {
        Outlines outlines = new Outlines(new ExplanationText(messages));
        subjects.forEach(outlines::add);
        List<Block> blocks = new ArrayList<>(List.of(
                new Block.Title(messages.text("explain.paper-title")),
                new Block.Centred(messages.text("paper.head", head.school(), head.day())),
                person(),
                new Block.Text(messages.text("explain.paper-note")),
                new Block.Facts(outlines.results())));
        blocks.addAll(outlines.blocks());
        subjects.forEach(subject -> blocks.addAll(whyNot(subject)));
        blocks.add(new Block.Signatures(
                List.of(messages.text("explain.paper-clerk"), messages.text("explain.paper-teacher"))));
        return new Document(blocks);
    }

    private Block person() {
        List<String> heads = List.of(messages.text("explain.paper-person").split("\\|", -1));
        List<Column> columns = IntStream.range(0, heads.size())
                .mapToObj(i -> new Column(heads.get(i), i == ID ? Kind.ID_NUMBER : Kind.TEXT, PERSON.get(i)))
                .toList();
        List<String> row = List.of(about.person(), about.idNumber(), about.scheme(), about.day(), about.number());
        return new Block.Table(columns, List.of(row), List.of());
    }

    private List<Block> whyNot(Subject subject) {
        if (subject.reasons().isEmpty()) {
            return List.of();
        }
        ExplanationText text = new ExplanationText(messages);
        List<Block> blocks = new ArrayList<>(
                List.of(new Block.Heading(messages.text("explain.why-not") + " · " + text.title(subject))));
        int number = 1;
        for (WhyNot.Reason reason : subject.reasons()) {
            blocks.add(new Block.Text(number + ". " + text.sentence(reason)));
            number++;
        }
        return blocks;
    }
}
