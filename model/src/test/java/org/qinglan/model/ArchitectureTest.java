package org.qinglan.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;

/// How the model is built, held by the build.
@AnalyzeClasses(packages = "org.qinglan.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    @ArchTest
    static final ArchRule KNOWS_NO_WINDOWS_OR_WORKBOOKS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.apache.poi..", "org.qinglan.reports..", "org.qinglan.app..")
            .because("every rule must run without a screen and without a workbook");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_ITS_PACKAGE = noClasses()
            .that()
            .resideOutsideOfPackage("org.qinglan.model.store.sqlite..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..")
            .because("another database may stand behind the same interfaces later");

    @ArchTest
    static final ArchRule SQLITE_SHOWS_ONE_DOOR = classes()
            .that()
            .resideInAPackage("org.qinglan.model.store.sqlite..")
            .and()
            .arePublic()
            .should()
            .haveSimpleName("SqliteSchoolFiles")
            .because("whoever uses a school file knows only the interfaces of the store");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.qinglan.model.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package that needs itself through another cannot be read alone");

    @ArchTest
    static final ArchRule NUMBERS_ARE_EXACT = noFields()
            .should()
            .haveRawType(DescribedPredicate.<JavaClass>describe(
                    "double or float",
                    type -> INEXACT.contains(
                            type.isArray() ? type.getBaseComponentType().getName() : type.getName())))
            .because("money and points must come out the same to the last digit everywhere");

    @ArchTest
    static final ArchRule TIME_IS_GIVEN = noClasses()
            .should()
            .callMethodWhere(
                    DescribedPredicate.describe("ask for the time without a clock", ArchitectureTest::asksTime))
            .because("a result computed again on another day must be the same");

    private static boolean asksTime(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getTarget().getName();
        return (owner.startsWith("java.time.") && method.equals("now") && !takesClock(call))
                || (owner.equals(Clock.class.getName()) && method.startsWith("system"))
                || (owner.equals("java.lang.System") && method.equals("currentTimeMillis"));
    }

    private static boolean takesClock(JavaAccess<?> call) {
        return call instanceof JavaMethodCall method
                && method.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(Clock.class));
    }
}
