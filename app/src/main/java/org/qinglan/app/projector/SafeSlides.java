package org.qinglan.app.projector;

import java.util.List;

/// Makes slides fit to be seen by everybody: no text keeps a name or a number that was not chosen.
public record SafeSlides(Masking masking) {
    private static final int TAIL = 4;

    public String name(String name) {
        return masking.name(name);
    }

    /// The last digits of an ID number, by which people find themselves; nothing where IDs are hidden.
    public String tail(String idNumber) {
        return masking.ids() ? idNumber.substring(Math.max(0, idNumber.length() - TAIL)) : "";
    }

    public Slide of(Slide slide) {
        return switch (slide) {
            case Slide.Words(var title, var lines) -> new Slide.Words(masking.text(title), texts(lines));
            case Slide.Bars(var title, var bars) ->
                new Slide.Bars(
                        masking.text(title),
                        bars.stream()
                                .map(bar -> new Slide.Bar(masking.text(bar.label()), bar.share(), bar.figure()))
                                .toList());
            case Slide.Lines(var title, var head, var rows) ->
                new Slide.Lines(
                        masking.text(title),
                        head,
                        rows.stream().map(this::texts).toList());
        };
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(masking::text).toList();
    }
}
