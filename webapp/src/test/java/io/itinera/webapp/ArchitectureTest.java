package io.itinera.webapp;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.itinera.webapp", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule shouldKnowTheEngineInItsWiringOnly = noClasses()
            .that()
            .resideOutsideOfPackages("io.itinera.webapp.security..", "io.itinera.webapp.setup..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because(
                    "Camunda is reached through io.itinera.engine: its users and groups in webapp.security, first users"
                            + " and rights in webapp.setup. Way out: ask a front of the engine (Journeys, Handoffs, …), or add"
                            + " the method that is missing there.");

    @ArchTest
    static final ArchRule shouldReachTheDatabaseThroughTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("io.itinera.webapp.setup..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.apache.ibatis..")
            .because("statements belong to the feature that owns the table. Way out: add a method to the front of that"
                    + " feature in io.itinera.engine and call it.");

    @ArchTest
    static final ArchRule shouldHaveNoCyclesBetweenFeatures = slices().matching("io.itinera.webapp.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a feature that needs another one's answer depends on it, never both ways. Way out: move what both"
                    + " need into a package of its own.");
}
