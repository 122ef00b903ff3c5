package org.qinglan.model.appraisal;

import org.jspecify.annotations.Nullable;
import org.qinglan.model.figure.Citation;
import org.qinglan.model.standing.Overview.Reason;

/// Something that stands before the next stage of a cycle.
///
/// @param teacher number in the roster, 0 where it is nobody's
/// @param person  name, empty where it is nobody's
public record Obstacle(
        long teacher,
        String person,
        String sentence,
        @Nullable Citation citation) {

    static Obstacle of(Candidate candidate, @Nullable Citation citation, String key, Object... details) {
        return new Obstacle(candidate.number(), candidate.name(), Say.text(key, details), citation);
    }

    static Obstacle ofSchool(@Nullable Citation citation, String key, Object... details) {
        return new Obstacle(0, "", Say.text(key, details), citation);
    }

    Reason reason() {
        return new Reason(sentence, citation, null);
    }

    public String named() {
        return person.isEmpty() ? sentence : person + "：" + sentence;
    }
}
