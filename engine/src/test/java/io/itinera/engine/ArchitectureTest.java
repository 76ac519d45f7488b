package io.itinera.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Set;
import org.apache.ibatis.annotations.Mapper;

/** Floors and feature packages of the engine. Each rule says what to do instead. */
@AnalyzeClasses(packages = "io.itinera", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ENGINE = "io.itinera.engine.";

    @ArchTest
    static final ArchRule shouldKeepCamundaInOnePackage = noClasses()
            .that()
            .resideOutsideOfPackage(ENGINE + "bpmn..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..")
            .because(
                    "only io.itinera.engine.bpmn knows the process engine, so that it can be replaced. Way out: let the"
                            + " feature declare an interface in its own words and implement it in io.itinera.engine.bpmn");

    @ArchTest
    static final ArchRule shouldHaveNoCyclesBetweenFeatures = slices().matching(ENGINE + "(*)..")
            .should()
            .beFreeOfCycles()
            .because("features that need each other can only be understood and changed together. Way out: let the lower"
                    + " one declare an interface (as LeadData, EventSubscriber and TimelineSource are) and the upper one"
                    + " implement it");

    @ArchTest
    static final ArchRule shouldDependDownwardsOnly = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("base")
            .definedBy(ENGINE + "base..", ENGINE + "store..")
            .layer("ground")
            .definedBy(
                    ENGINE + "lead..",
                    ENGINE + "event..",
                    ENGINE + "consent..",
                    ENGINE + "timeline..",
                    ENGINE + "retention..",
                    ENGINE + "audit..")
            .layer("middle")
            .definedBy(
                    ENGINE + "segment..",
                    ENGINE + "leadjob..",
                    ENGINE + "rescore..",
                    ENGINE + "decay..",
                    ENGINE + "offer..",
                    ENGINE + "table..",
                    ENGINE + "tablecase..",
                    ENGINE + "scoring..",
                    ENGINE + "content..",
                    ENGINE + "experiment..",
                    ENGINE + "campaign..",
                    ENGINE + "link..",
                    ENGINE + "imports..",
                    ENGINE + "sendtime..")
            .layer("upper")
            .definedBy(ENGINE + "message..", ENGINE + "handoff..", ENGINE + "tracking..")
            .layer("journey")
            .definedBy(ENGINE + "journey..")
            .layer("bpmn")
            .definedBy(ENGINE + "bpmn..")
            .whereLayer("ground")
            .mayOnlyBeAccessedByLayers("middle", "upper", "journey", "bpmn")
            .whereLayer("middle")
            .mayOnlyBeAccessedByLayers("upper", "journey", "bpmn")
            .whereLayer("upper")
            .mayOnlyBeAccessedByLayers("journey", "bpmn")
            .whereLayer("journey")
            .mayOnlyBeAccessedByLayers("bpmn")
            .whereLayer("bpmn")
            .mayNotBeAccessedByAnyLayer()
            .because("the floors are base, ground (lead, event, consent, timeline), middle (segment, scoring, content,"
                    + " …), upper (message, tracking, handoff), journey, bpmn. Way out: declare an interface on the lower floor"
                    + " and implement it on the upper one");

    @ArchTest
    static final ArchRule shouldLeaveConnectorsAlone = noClasses()
            .that()
            .resideInAPackage("io.itinera.connectors..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.itinera.engine..", "org.camunda..", "java.sql..", "javax.sql..", "org.apache.ibatis..")
            .because(
                    "a connector is pure I/O and knows neither leads nor database. Way out: hand it all it needs in its"
                            + " request record, and let the engine keep what it answers");

    @ArchTest
    static final ArchRule shouldHideTables = classes()
            .that()
            .areAnnotatedWith(Mapper.class)
            .should()
            .bePackagePrivate()
            .because(
                    "a feature's tables are its own. Way out: ask the feature's front (Leads, Events, Messages, …), and"
                            + " add there what is missing, for many at once");

    @ArchTest
    static final ArchRule shouldTakeTheTimeFromTheClock = noClasses()
            .that(resideInAPackage("io.itinera.."))
            .should()
            .callMethodWhere(JavaCall.Predicates.target(new AsksTheSystemForTheTime()))
            .because("tests and dry runs move the time. Way out: take a " + Clock.class.getName()
                    + " in the constructor and ask clock.instant()");

    static final Set<String> TIME_TYPES = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.ZonedDateTime",
            "java.time.OffsetDateTime");
}
