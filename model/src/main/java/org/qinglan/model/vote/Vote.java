package org.qinglan.model.vote;

import static org.qinglan.model.ledger.Field.optional;
import static org.qinglan.model.ledger.Field.required;
import static org.qinglan.model.ledger.FieldType.DATE;
import static org.qinglan.model.ledger.FieldType.NUMBER;
import static org.qinglan.model.ledger.FieldType.TEXT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.Field;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.standing.Overview.Reason;

/// How the staff congress (教职工大会) voted.
///
/// @param due       who had a vote
/// @param heldOn    the day of the meeting
public record Vote(
        int due,
        int present,
        int agree,
        int against,
        int abstained,
        @Nullable LocalDate heldOn) {

    /// The fields that every ledger of votes has, after those that name its round.
    public static List<Field> fields(Field... round) {
        List<Field> all = new ArrayList<>(List.of(round));
        all.add(required("held_on", "表决日期", DATE));
        all.add(required("due", "应到人数", NUMBER));
        all.add(required("present", "实到人数", NUMBER));
        all.add(required("agree", "同意人数", NUMBER));
        all.add(required("against", "不同意人数", NUMBER));
        all.add(required("abstained", "弃权人数", NUMBER));
        all.add(optional("document", "会议记录", TEXT));
        return all;
    }

    /// @param record with [#fields]
    public static Vote of(LedgerRecord record) {
        return new Vote(
                count(record, "due"),
                count(record, "present"),
                count(record, "agree"),
                count(record, "against"),
                count(record, "abstained"),
                record.day("held_on"));
    }

    private static int count(LedgerRecord record, String field) {
        return record.get(field) instanceof Value.Num(BigFraction number) ? number.intValue() : -1;
    }

    /// What is wrong with the numbers themselves, whatever the rules say.
    public List<String> oddities() {
        List<String> found = new ArrayList<>();
        if (due < 1 || present < 0 || agree < 0 || against < 0 || abstained < 0) {
            found.add(VoteSentences.text("count-missing"));
        } else if (present > due) {
            found.add(VoteSentences.text("present-over-due", due, present));
        } else if (agree + against + abstained != present) {
            found.add(VoteSentences.text("sum-odd", agree, against, abstained, agree + against + abstained, present));
        }
        return List.copyOf(found);
    }

    /// Why the vote does not carry the scheme; empty where it does.
    public List<Reason> obstacles(Optional<VoteRule> rule, LocalDate day) {
        List<Reason> found = new ArrayList<>();
        oddities().forEach(sentence -> found.add(Reason.of(sentence)));
        if (heldOn != null && heldOn.isAfter(day)) {
            found.add(Reason.of(VoteSentences.text("held-ahead", heldOn)));
        }
        if (found.isEmpty()) {
            rule.ifPresentOrElse(known -> tooFew(known, found), () -> majority(found));
        }
        return List.copyOf(found);
    }

    /// Without a rule at least more must agree than disagree.
    private void majority(List<Reason> found) {
        if (agree <= against) {
            found.add(Reason.of(VoteSentences.text("no-majority", agree, against)));
        }
    }

    private void tooFew(VoteRule rule, List<Reason> found) {
        Citation clause = rule.head().citation();
        int quorum = rule.quorumOf(due);
        if (present < quorum) {
            found.add(Reason.of(VoteSentences.text("quorum-missed", due, quorum, present, quorum - present), clause));
        }
        int needed = rule.needed(due, present);
        if (agree < needed) {
            found.add(Reason.of(
                    VoteSentences.text("too-few", due, present, rule.display(), needed, agree, needed - agree),
                    clause));
        }
    }

    /// `应到 180 人，实到 176 人，同意 158 人，不同意 12 人，弃权 6 人`
    public String display() {
        return VoteSentences.text("display", due, present, agree, against, abstained);
    }
}
