package org.qinglan.app.preference;

import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.qinglan.app.control.Arrows;
import org.qinglan.app.control.PlainButton;
import org.qinglan.app.control.WrappedText;
import org.qinglan.app.feature.Screen;
import org.qinglan.app.message.Messages;
import org.qinglan.app.theme.Look;
import org.qinglan.app.theme.Theme;

/// The page on which the reader makes the program his own; everything holds at once or says when.
public final class PreferencesView implements Screen {
    private final PreferencesViewModel model;
    private final Messages messages;
    private final Theme theme;
    private final Slider size = new Slider(Theme.SMALLEST, Theme.LARGEST, Theme.USUAL_SIZE);
    private final VBox root = new VBox();

    public PreferencesView(PreferencesViewModel model, Messages messages, Theme theme) {
        this.model = model;
        this.messages = messages;
        this.theme = theme;
        Label title = new Label(messages.text("preference.title"));
        title.getStyleClass().add("page-title");
        VBox parts = new VBox(sizes(), looks(), language(), author(), places(), restore());
        parts.getStyleClass().add("preferences");
        ScrollPane scroll = new ScrollPane(parts);
        scroll.setFitToWidth(true);
        root.setId("preferences");
        root.getStyleClass().add("page");
        root.getChildren().addAll(title, scroll);
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void focus() {
        size.requestFocus();
    }

    @Override
    public void focusSearch() {}

    @Override
    public void refresh() {}

    private Node sizes() {
        size.setId("font-size");
        size.setMajorTickUnit(1);
        size.setMinorTickCount(0);
        size.setBlockIncrement(1);
        size.setSnapToTicks(true);
        size.setTooltip(new Tooltip("Ctrl+=  Ctrl+-  Ctrl+0"));
        theme.fit(size.prefWidthProperty(), 24);
        theme.size().subscribe(now -> size.setValue(now.intValue()));
        // While the mouse drags, the control would run away under it.
        size.valueProperty().subscribe(_ -> take());
        size.valueChangingProperty().subscribe(_ -> take());
        Label now = new Label();
        now.setId("font-size-now");
        size.valueProperty()
                .subscribe(value -> now.setText(messages.text("preference.pixels", Math.round(value.doubleValue()))));
        Label sample = new Label(messages.text("preference.sample"));
        sample.setId("font-sample");
        sample.getStyleClass().add("size-sample");
        size.valueProperty()
                .subscribe(value -> sample.setStyle("-fx-font-size: " + Math.round(value.doubleValue()) + "px;"));
        FlowPane line = line(size, now);
        return part("preference.size", size, line, sample);
    }

    private void take() {
        if (!size.isValueChanging()) {
            theme.size().set((int) Math.round(size.getValue()));
        }
    }

    private Node looks() {
        ToggleGroup group = new ToggleGroup();
        FlowPane line = line();
        Arrows.turn(line);
        for (Look look : Look.values()) {
            RadioButton choice = new RadioButton(name(look));
            choice.setId("look-" + look.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            choice.setToggleGroup(group);
            choice.setOnAction(_ -> theme.look().set(look));
            theme.look().subscribe(now -> choice.setSelected(now == look));
            line.getChildren().add(choice);
        }
        return part("preference.look", null, line);
    }

    private String name(Look look) {
        return switch (look) {
            case LIGHT -> messages.text("preference.light");
            case DARK -> messages.text("preference.dark");
            case HIGH_CONTRAST -> messages.text("preference.high-contrast");
        };
    }

    private Node language() {
        ComboBox<String> languages = new ComboBox<>();
        languages.setId("language");
        languages.getItems().setAll(PreferencesViewModel.languages());
        languages.setConverter(shown(
                key -> key.equals("en") ? messages.text("preference.english") : messages.text("preference.chinese")));
        languages.valueProperty().bindBidirectional(model.language());
        return part(
                "preference.language",
                languages,
                line(languages, WrappedText.of(messages.text("preference.next-start"), "told")));
    }

    private Node author() {
        TextField author = new TextField();
        author.setId("author");
        theme.fit(author.prefWidthProperty(), 14);
        author.textProperty().bindBidirectional(model.author());
        return part(
                "preference.author",
                author,
                line(author, WrappedText.of(messages.text("preference.author-why"), "told")));
    }

    private Node places() {
        VBox part = part("preference.places", null);
        Label school = new Label();
        school.setId("school-file");
        school.setWrapText(true);
        Button schoolFolder = folder(
                "open-school-folder",
                () -> model.showFolder(Objects.requireNonNull(model.schoolFile().get())));
        FlowPane line = line(school, schoolFolder);
        model.schoolFile().subscribe(file -> {
            line.setVisible(file != null);
            line.setManaged(file != null);
            school.setText(file == null ? "" : messages.text("preference.school-file", file));
        });
        part.getChildren().add(line);
        model.settingsFile().ifPresent(own -> {
            Label settings = new Label(messages.text("preference.settings-file", own));
            settings.setWrapText(true);
            part.getChildren().add(line(settings, folder("open-settings-folder", () -> model.showFolder(own))));
        });
        return part;
    }

    private Button folder(String id, Runnable action) {
        return PlainButton.of(id, messages.text("preference.open-folder"), action);
    }

    private Node restore() {
        Button restore = new Button(messages.text("preference.restore"));
        restore.setId("restore");
        restore.setOnAction(_ -> model.restore());
        return line(restore, WrappedText.of(messages.text("preference.restore-what"), "told"));
    }

    private VBox part(String heading, @Nullable Node control, Node... nodes) {
        Label name = new Label(messages.text(heading));
        name.getStyleClass().add("headline");
        if (control != null) {
            name.setLabelFor(control);
            control.setAccessibleText(name.getText());
        }
        VBox part = new VBox(name);
        part.getChildren().addAll(nodes);
        part.getStyleClass().add("preference");
        return part;
    }

    private static FlowPane line(Node... nodes) {
        FlowPane line = new FlowPane(nodes);
        line.getStyleClass().add("preference-line");
        return line;
    }

    private static StringConverter<String> shown(UnaryOperator<String> name) {
        return new StringConverter<>() {
            @Override
            public String toString(String key) {
                return key == null ? "" : name.apply(key);
            }

            @Override
            public String fromString(String text) {
                return text;
            }
        };
    }
}
