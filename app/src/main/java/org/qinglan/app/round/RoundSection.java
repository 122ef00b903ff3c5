package org.qinglan.app.round;

/// The lists of a title round, one shown at a time.
enum RoundSection {
    APPLICANTS,
    POSTS,
    MARKS,
    BALLOTS,
    OUTCOMES,
    NOTICE;

    /// Under which its name stands among the messages, and, with a hyphen, by which its button is found.
    String key() {
        return switch (this) {
            case APPLICANTS -> "title-round.applicants";
            case POSTS -> "title-round.posts";
            case MARKS -> "title-round.marks";
            case BALLOTS -> "title-round.ballots";
            case OUTCOMES -> "title-round.outcomes";
            case NOTICE -> "title-round.notice";
        };
    }
}
