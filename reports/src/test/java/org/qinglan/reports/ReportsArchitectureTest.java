package org.qinglan.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.qinglan", importOptions = ImportOption.DoNotIncludeTests.class)
class ReportsArchitectureTest {
    @ArchTest
    static final ArchRule knowsNoWindows = noClasses()
            .that()
            .resideInAPackage("org.qinglan.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule knowsNoDatabase = noClasses()
            .that()
            .resideInAPackage("org.qinglan.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..");

    @ArchTest
    static final ArchRule onlyReportsKnowsPoi = noClasses()
            .that()
            .resideOutsideOfPackage("org.qinglan.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule knowsNothingOfTheProgramAroundIt = noClasses()
            .that()
            .resideInAPackage("org.qinglan.reports..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.qinglan.app..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.qinglan.reports.(**)").should().beFreeOfCycles();
}
