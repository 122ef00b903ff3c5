package org.qinglan.model.titlereview.round;

import org.qinglan.model.figure.Value;
import org.qinglan.model.ledger.LedgerRecord;

/// How many may be recommended along one track.
///
/// @param approved posts that the authority has approved (核定职数)
/// @param filled   how many hold one (已聘)
/// @param bonus    posts granted besides, by a document
/// @param outside  whether the track takes no post at all, such as that of thirty years in villages
/// @param basis    the document for bonus posts and for a track outside the posts
public record TrackPosts(String track, int approved, int filled, int bonus, boolean outside, String basis) {

    static TrackPosts of(LedgerRecord record) {
        return new TrackPosts(
                record.text("track").strip(),
                record.whole("approved"),
                record.whole("filled"),
                record.whole("bonus"),
                record.get("outside").equals(Value.of(true)),
                record.text("basis").strip());
    }

    /// Approved less filled; below zero where more are appointed than approved.
    public int vacancies() {
        return approved - filled;
    }

    /// The most that may be recommended: free posts, none where there are less than none, and the bonus posts, which a
    /// shortage of others does not eat up.
    public int quota() {
        return outside ? Integer.MAX_VALUE : Math.max(0, vacancies()) + bonus;
    }

    public String display() {
        return outside
                ? RoundSay.text("posts-outside", track, basis)
                : RoundSay.text("posts", track, approved, filled, vacancies(), bonus, quota());
    }
}
