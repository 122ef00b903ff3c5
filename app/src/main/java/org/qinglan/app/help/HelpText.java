package org.qinglan.app.help;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/// Draws the Markdown of a help page: headings, paragraphs, lists, pictures and links to other pages.
final class HelpText {
    private static final Parser PARSER = Parser.builder().build();
    private final Consumer<String> opener;

    /// @param opener opens the page of that name
    HelpText(Consumer<String> opener) {
        this.opener = opener;
    }

    VBox draw(String markdown) {
        VBox page = new VBox();
        page.getStyleClass().add("help-text");
        // Pictures shrink with the page instead of holding it open.
        page.setMinWidth(0);
        blocks(PARSER.parse(markdown), page);
        return page;
    }

    private void blocks(Node parent, VBox page) {
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            switch (block) {
                case Heading heading -> page.getChildren().add(heading(heading));
                case Paragraph paragraph -> page.getChildren().add(paragraph(paragraph, page));
                case BulletList list -> list(list, page, 0);
                case OrderedList list -> list(list, page, Objects.requireNonNullElse(list.getMarkerStartNumber(), 1));
                default -> throw new IllegalArgumentException("help pages have no " + block);
            }
        }
    }

    private static Label heading(Heading heading) {
        Label label = new Label(words(heading));
        label.setWrapText(true);
        label.getStyleClass().add(heading.getLevel() == 1 ? "page-title" : "help-heading");
        return label;
    }

    private javafx.scene.Node paragraph(Paragraph paragraph, VBox page) {
        if (paragraph.getFirstChild() instanceof org.commonmark.node.Image picture) {
            return picture(picture, page);
        }
        TextFlow flow = new TextFlow();
        flow.getChildren().addAll(inline(paragraph));
        return flow;
    }

    /// The program draws its pictures itself, so it must run before there are any: words stand for one not yet drawn.
    private static javafx.scene.Node picture(org.commonmark.node.Image picture, VBox page) {
        InputStream in = HelpText.class.getResourceAsStream(picture.getDestination());
        return in == null ? new Label(words(picture)) : picture(new Image(in), words(picture), page);
    }

    private static ImageView picture(Image image, String words, VBox page) {
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.fitWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> Math.clamp(inner(page), 1, image.getWidth()),
                        page.widthProperty(),
                        page.insetsProperty()));
        view.setAccessibleText(words);
        return view;
    }

    private static double inner(VBox page) {
        return page.getWidth() - page.getInsets().getLeft() - page.getInsets().getRight();
    }

    /// @param first number of the first item; 0 where dots stand before them
    private void list(Node list, VBox page, int first) {
        int number = first;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Label mark = new Label(number == 0 ? "•" : number + ".");
            mark.getStyleClass().add("help-mark");
            VBox content = new VBox();
            HBox.setHgrow(content, Priority.ALWAYS);
            blocks(item, content);
            page.getChildren().add(new HBox(mark, content));
            number += number == 0 ? 0 : 1;
        }
    }

    private List<javafx.scene.Node> inline(Node parent) {
        List<javafx.scene.Node> parts = new ArrayList<>();
        for (Node part = parent.getFirstChild(); part != null; part = part.getNext()) {
            switch (part) {
                case Link link -> parts.add(link(link));
                case StrongEmphasis strong -> parts.add(text(words(strong), "help-strong"));
                case Code code -> parts.add(text(code.getLiteral(), "help-key"));
                case org.commonmark.node.Text text -> parts.add(text(text.getLiteral(), "help-plain"));
                default -> parts.add(text(" ", "help-plain"));
            }
        }
        return parts;
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private Hyperlink link(Link link) {
        Hyperlink shown = new Hyperlink(words(link));
        String name = link.getDestination().replaceFirst("\\.md$", "");
        shown.setOnAction(_ -> opener.accept(name));
        return shown;
    }

    private static String words(Node parent) {
        StringBuilder words = new StringBuilder();
        for (Node part = parent.getFirstChild(); part != null; part = part.getNext()) {
            switch (part) {
                case org.commonmark.node.Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                default -> words.append(words(part));
            }
        }
        return words.toString();
    }
}
