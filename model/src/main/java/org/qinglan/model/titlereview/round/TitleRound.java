package org.qinglan.model.titlereview.round;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglan.model.appraisal.Obstacle;
import org.qinglan.model.figure.Value;
import org.qinglan.model.finding.Finding;
import org.qinglan.model.ledger.LedgerRecord;
import org.qinglan.model.ledger.RecordChange;
import org.qinglan.model.publicity.Publicity;
import org.qinglan.model.record.TitleRoundLedger;
import org.qinglan.model.standing.Situation;
import org.qinglan.model.titlereview.TitleLevel;

/// One round of a title review: who applied, for which posts, how far it is, and what stands before its next stage.
///
/// @param record     of [TitleRoundLedger#ROUND]
/// @param vote       the last one of the staff congress on the scheme
/// @param applicants in the order of the roster, those who withdrew among them
public record TitleRound(
        Situation situation,
        LedgerRecord record,
        List<RoundApplicant> applicants,
        List<TrackPosts> posts,
        Optional<LedgerRecord> vote,
        Publicity publicity) {
    /// The track that every school has (统一), and the one for the villages (基层).
    public static final String UNIFIED = "统一";

    public static final String BASIC = "基层";

    public TitleRound {
        applicants = List.copyOf(applicants);
        posts = List.copyOf(posts);
    }

    public static TitleRound of(Situation situation, LedgerRecord record) {
        return new RoundRecords(situation, record.text("round")).round(record);
    }

    /// Every round, the newest first.
    public static List<TitleRound> all(Situation situation) {
        return records(situation).map(record -> of(situation, record)).toList();
    }

    public static Optional<TitleRound> latest(Situation situation) {
        return records(situation).findFirst().map(record -> of(situation, record));
    }

    public static Optional<TitleRound> named(Situation situation, String name) {
        return records(situation)
                .filter(record -> record.text("round").equals(name.strip()))
                .findFirst()
                .map(record -> of(situation, record));
    }

    static Stream<LedgerRecord> records(Situation situation) {
        return situation.records().of(TitleRoundLedger.ROUND, 0).stream()
                .sorted(Comparator.comparingInt((LedgerRecord record) -> record.whole("year"))
                        .thenComparingLong(LedgerRecord::id)
                        .reversed());
    }

    public String name() {
        return record.text("round");
    }

    /// Nothing where the round names a title that is none of the five.
    public Optional<TitleLevel> target() {
        return TitleLevel.read(record.text("target"));
    }

    /// The day up to which years are counted.
    public LocalDate cutOff() {
        LocalDate day = record.day("cut_off");
        return day == null ? situation.day() : day;
    }

    /// Where it stands; a word that is no stage counts as the first.
    public RoundStage stage() {
        return RoundStage.read(record.text("stage")).orElse(RoundStage.APPLICATION);
    }

    public boolean isClosed() {
        return stage() == RoundStage.CLOSED;
    }

    public Optional<RoundStage> next() {
        return stage().next();
    }

    /// Items that a panel marks, such as 述职演讲; empty where there is no panel.
    public List<String> panelItems() {
        return Stream.of(record.text("panel_items").split("[、，,；;\\s]+", -1))
                .filter(item -> !item.isBlank())
                .distinct()
                .toList();
    }

    public boolean hasBallot() {
        return record.get("ballot").equals(Value.of(true));
    }

    /// Number of the frozen run, 0 where nothing was computed.
    public long run() {
        return record.whole("run");
    }

    public Optional<TrackPosts> posts(String track) {
        return posts.stream().filter(one -> one.track().equals(track)).findFirst();
    }

    /// Those who have not withdrawn.
    public List<RoundApplicant> active() {
        return applicants.stream().filter(one -> !one.isWithdrawn()).toList();
    }

    public List<RoundApplicant> qualified() {
        return applicants.stream().filter(RoundApplicant::isQualified).toList();
    }

    public List<RoundApplicant> having(OutcomeWord word) {
        return applicants.stream()
                .filter(one -> one.has(word))
                .sorted(Comparator.comparingInt(RoundApplicant::reserve).thenComparingInt(RoundApplicant::place))
                .toList();
    }

    public Optional<RoundApplicant> applicant(long teacher) {
        return applicants.stream().filter(one -> one.number() == teacher).findFirst();
    }

    /// How many may be recommended on each track: the posts, and not more than the scheme that was computed allows.
    Map<String, Integer> quotas() {
        return quotas(record.get("scheme_quota").isMissing() ? Integer.MAX_VALUE : record.whole("scheme_quota"));
    }

    Map<String, Integer> quotas(int schemeQuota) {
        Map<String, Integer> quotas = new LinkedHashMap<>();
        posts.forEach(one -> quotas.put(one.track(), one.outside() ? one.quota() : Math.min(one.quota(), schemeQuota)));
        return quotas;
    }

    /// Whether the person may apply by the rules on the cut-off day, and what is missing.
    public Qualification qualification(RoundApplicant applicant) {
        return Qualification.of(this, applicant);
    }

    public RoundScheme scheme() {
        return RoundScheme.of(record);
    }

    /// What stands before the next stage, by name; empty where nothing does or where there is no next stage.
    public List<Obstacle> obstacles() {
        return new RoundObstacles(this).before();
    }

    /// The records to write so that the round stands in its next stage; into the last one, the titles that were passed
    /// as well.
    ///
    /// @throws IllegalStateException if there is no next stage, an obstacle stands before it, or the next stage is
    /// the
    ///     recommendation, which needs a computed ranking
    public List<RecordChange> advance() {
        RoundStage next = unobstructed();
        if (next == RoundStage.RECOMMENDATION) {
            throw new IllegalStateException("recommend() leads there");
        }
        return new RoundChanges(this).into(next);
    }

    /// The records that recommend by a ranking and lead into the stage of recommendation.
    ///
    /// @param run number under which the ranking was frozen
    /// @throws IllegalStateException if the round does not stand in the stage of scoring or an obstacle stands
    /// before
    ///     the next one
    public List<RecordChange> recommend(Ranking ranking, long run) {
        if (unobstructed() != RoundStage.RECOMMENDATION) {
            throw new IllegalStateException("not scored now: " + name());
        }
        return new RoundChanges(this).recommend(ranking, run);
    }

    private RoundStage unobstructed() {
        RoundStage next = next().orElseThrow(() -> new IllegalStateException("closed: " + name()));
        List<Obstacle> obstacles = obstacles();
        if (!obstacles.isEmpty()) {
            throw new IllegalStateException(obstacles.getFirst().named());
        }
        return next;
    }

    /// The records that lead the round back by one stage, so that something can be mended. What was recommended
    /// stands until the ranking is computed again.
    ///
    /// @throws IllegalStateException if it stands in the first stage or there is no reason
    public List<RecordChange> back(String reason) {
        RoundStage previous = stage().previous().orElseThrow(() -> new IllegalStateException("first: " + name()));
        if (reason.isBlank()) {
            throw new IllegalStateException("no reason: " + name());
        }
        return new RoundChanges(this).step(previous, reason.strip());
    }

    /// The records by which an applicant withdraws. Where she was recommended, the first of the reserve on the same
    /// track moves up; a round that was reported already goes back to the notice for it.
    ///
    /// @throws IllegalStateException if she has withdrawn already, the round is closed or there is no reason
    public List<RecordChange> withdraw(RoundApplicant applicant, String reason) {
        if (applicant.isWithdrawn() || isClosed() || reason.isBlank()) {
            throw new IllegalStateException("cannot withdraw: " + applicant.name());
        }
        return new Withdrawal(this, applicant, reason.strip()).changes();
    }

    /// Why the school cannot decide so about somebody; empty where it can.
    public List<Finding> refusals(RoundApplicant applicant, OutcomeWord decided, String reason) {
        return new TieDecision(this, applicant, decided).refusals(reason);
    }

    /// The records by which the school decides about one of several equals.
    ///
    /// @param decided recommended or in reserve
    /// @throws IllegalStateException if the person does not wait for a decision in the stage of recommendation,
    /// more
    ///     would be recommended than there are posts, or there is no reason
    public List<RecordChange> decide(RoundApplicant applicant, OutcomeWord decided, String reason) {
        return new TieDecision(this, applicant, decided).changes(reason.strip());
    }
}
