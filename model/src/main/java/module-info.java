/// Every rule of Qinglan; knows neither windows nor workbooks.
@org.jspecify.annotations.NullMarked
module org.qinglan.model {
    requires static transitive org.jspecify;
    requires transitive org.apache.commons.numbers.fraction;
    requires java.sql;
    requires org.snakeyaml.engine.v2;

    exports org.qinglan.model.activity;
    exports org.qinglan.model.appeal;
    exports org.qinglan.model.appraisal;
    exports org.qinglan.model.career;
    exports org.qinglan.model.catalogue;
    exports org.qinglan.model.calendar;
    exports org.qinglan.model.dossier;
    exports org.qinglan.model.ethics;
    exports org.qinglan.model.ethics.rule;
    exports org.qinglan.model.figure;
    exports org.qinglan.model.finding;
    exports org.qinglan.model.formula;
    exports org.qinglan.model.frozen;
    exports org.qinglan.model.grading;
    exports org.qinglan.model.guide;
    exports org.qinglan.model.journal;
    exports org.qinglan.model.laboratory;
    exports org.qinglan.model.ledger;
    exports org.qinglan.model.mentoring;
    exports org.qinglan.model.meritpay;
    exports org.qinglan.model.payround;
    exports org.qinglan.model.policy;
    exports org.qinglan.model.provision;
    exports org.qinglan.model.publicity;
    exports org.qinglan.model.record;
    exports org.qinglan.model.requirement;
    exports org.qinglan.model.result;
    exports org.qinglan.model.run;
    exports org.qinglan.model.scheme;
    exports org.qinglan.model.standing;
    exports org.qinglan.model.store;
    exports org.qinglan.model.store.sqlite;
    exports org.qinglan.model.teacher;
    exports org.qinglan.model.team;
    exports org.qinglan.model.titlereview;
    exports org.qinglan.model.titlereview.round;
    exports org.qinglan.model.training;
    exports org.qinglan.model.vote;
}
