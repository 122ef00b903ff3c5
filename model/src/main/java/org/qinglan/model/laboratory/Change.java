package org.qinglan.model.laboratory;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.Node;

/// One thing in which two schemes differ, in a sentence for whoever votes on them.
public final class Change {
    private final SchemePath path;
    private final String name;
    private final String place;
    private final String what;
    private final @Nullable Node after;

    /// @param after what stands there in the later scheme; nothing where it was taken away
    Change(SchemePath path, String name, String place, String what, @Nullable Node after) {
        this.path = path;
        this.name = name;
        this.place = place;
        this.what = what;
        this.after = after;
    }

    public SchemePath path() {
        return path;
    }

    /// Clause and name: `第七条 项目“工作量分”`.
    public String place() {
        return place;
    }

    /// Name of the item, table or part; where there is none, what kind of part it is.
    public String name() {
        return name;
    }

    /// What was done there: `封顶由 130 改为 100`.
    public String what() {
        return what;
    }

    /// `第七条 项目“工作量分”：封顶由 130 改为 100。`
    public String sentence() {
        return SchemeText.MESSAGES.text("change", place, what);
    }

    /// The tree with this change made.
    Node applyTo(Node root) {
        return SchemeTree.with(root, path, after);
    }

    /// Whether something is there now that was not there or was otherwise; what is taken away comes last.
    boolean brings() {
        return after != null;
    }
}
