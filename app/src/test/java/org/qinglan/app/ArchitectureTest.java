package org.qinglan.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.qinglan.app", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule VIEW_MODELS_KNOW_NO_SCENE = noClasses()
            .that()
            .haveSimpleNameContaining("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..");

    @ArchTest
    static final ArchRule WORK_AND_SEARCH_KNOW_NO_SCENE = noClasses()
            .that()
            .resideInAnyPackage("..app.task..", "..app.search..", "..app.message..", "..app.failure..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..");

    @ArchTest
    static final ArchRule NO_WORKBOOKS_AND_NO_SQL = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule NO_TABLES_THAT_CRASH = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.controlsfx.control.tableview2..", "org.controlsfx.control.spreadsheet..");

    @ArchTest
    static final ArchRule NO_PACKAGE_CYCLES =
            slices().matching("org.qinglan.app.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule FEATURES_DO_NOT_KNOW_THE_SHELL = classes()
            .that()
            .resideInAPackage("..app.shell..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("..app.shell..", "org.qinglan.app");

    @ArchTest
    static final ArchRule NO_CLOCK_BUT_THE_GIVEN_ONE = noClasses()
            .that()
            .doNotHaveSimpleName("Wiring")
            .should()
            .callMethodWhere(new DescribedPredicate<JavaCall<?>>("the computer is asked for the time") {
                @Override
                public boolean test(JavaCall<?> call) {
                    boolean now = call.getName().equals("now")
                            && call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getRawParameterTypes().isEmpty();
                    return now || call.getName().equals("currentTimeMillis");
                }
            });
}
