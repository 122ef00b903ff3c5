package org.qinglan.app.round;

/// The lists of a title round, one shown at a time.
enum RoundSection {
    APPLICANTS,
    POSTS,
    MARKS,
    BALLOTS,
    OUTCOMES,
    NOTICE;

    /// Under which its name stands among the messages, and by which its button is found.
    String key() {
        return switch (this) {
            case APPLICANTS -> "applicants";
            case POSTS -> "posts";
            case MARKS -> "marks";
            case BALLOTS -> "ballots";
            case OUTCOMES -> "outcomes";
            case NOTICE -> "notice";
        };
    }
}
