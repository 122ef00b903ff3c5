/// Windows, command line and wiring.
@org.jspecify.annotations.NullMarked
module org.qinglan.app {
    requires org.qinglan.reports;
    requires javafx.controls;
    requires atlantafx.base;
    requires info.picocli;
    requires pinyin4j;

    // JavaFX makes the application object itself.
    opens org.qinglan.app.command to
            info.picocli;

    exports org.qinglan.app to
            javafx.graphics;
}
