/// Windows, command line and wiring.
@org.jspecify.annotations.NullMarked
module org.qinglan.app {
    requires org.qinglan.reports;
    requires java.desktop;
    requires javafx.controls;
    requires atlantafx.base;
    requires info.picocli;
    requires org.controlsfx.controls;
    requires java.logging;
    requires org.commonmark;
    requires pinyin4j;

    // Picocli fills in the arguments; the sentences are read by the model's Messages.
    opens org.qinglan.app.command to
            info.picocli,
            org.qinglan.model;
    opens org.qinglan.app.work to
            org.qinglan.model;

    // JavaFX makes the application object itself.
    exports org.qinglan.app to
            javafx.graphics;
}
