/// The only module that touches workbooks and documents, reading and writing.
@org.jspecify.annotations.NullMarked
module org.qinglan.reports {
    requires transitive org.qinglan.model;
    requires java.desktop;
    requires java.xml;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.poi;
    requires org.apache.commons.csv;
    requires org.apache.pdfbox;

    exports org.qinglan.reports.book;
    exports org.qinglan.reports.demo;
    exports org.qinglan.reports.document;
    exports org.qinglan.reports.form;
    exports org.qinglan.reports.intake;
    exports org.qinglan.reports.laboratory;
    exports org.qinglan.reports.ledger;
    exports org.qinglan.reports.overview;
    exports org.qinglan.reports.paper;
    exports org.qinglan.reports.print;
    exports org.qinglan.reports.proof;

    // Their sentences are read there.
    opens org.qinglan.reports.book to
            org.qinglan.model;
    opens org.qinglan.reports.form to
            org.qinglan.model;
    opens org.qinglan.reports.laboratory to
            org.qinglan.model;
    opens org.qinglan.reports.ledger to
            org.qinglan.model;
    opens org.qinglan.reports.overview to
            org.qinglan.model;
    opens org.qinglan.reports.paper to
            org.qinglan.model;
    opens org.qinglan.reports.print to
            org.qinglan.model;
    opens org.qinglan.reports.proof to
            org.qinglan.model;
}
