package org.dialworks.diagnostics;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.dialworks.diagnostics");

    @Test
    void featuresDoNotDependOnEachOtherInCircles() {
        slices().matching("org.dialworks.diagnostics.(*)..")
                .should()
                .beFreeOfCycles()
                .check(OURS);
    }

    @Test
    void detectionKnowsNothingOfIncidentsNorIncidentsOfDelivery() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "..diagnostics.event..",
                        "..diagnostics.detection..",
                        "..diagnostics.suppression..",
                        "..diagnostics.impact..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..diagnostics.incident..", "..diagnostics.delivery..")
                .check(OURS);
        noClasses()
                .that()
                .resideInAPackage("..diagnostics.incident..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..diagnostics.delivery..")
                .check(OURS);
    }

    @Test
    void rulesArePlainJava() {
        noClasses()
                .that()
                .haveSimpleName("Judgement")
                .or()
                .haveSimpleName("Correlating")
                .or()
                .haveSimpleName("Episode")
                .or()
                .haveSimpleName("GroupState")
                .or()
                .haveSimpleName("Outage")
                .or()
                .haveSimpleName("Window")
                .or()
                .haveSimpleName("Span")
                .or()
                .haveSimpleName("Measure")
                .or()
                .haveSimpleName("RuleBook")
                .or()
                .haveSimpleName("PlainEvaluation")
                .or()
                .haveSimpleName("Incident")
                .or()
                .haveSimpleName("Condition")
                .or()
                .resideInAPackage("..diagnostics.evtx..")
                .or()
                .haveSimpleName("NormalForm")
                .or()
                .haveSimpleName("EventUpload")
                .or()
                .haveSimpleName("RetrySchedule")
                .or()
                .haveSimpleName("EgressPolicy")
                .or()
                .haveSimpleName("SigningSecret")
                .or()
                .haveSimpleName("Grouping")
                .or()
                .haveSimpleName("Suppression")
                .or()
                .haveSimpleName("Silence")
                .or()
                .haveSimpleName("Inhibition")
                .or()
                .haveSimpleName("Maintenance")
                .or()
                .haveSimpleName("Matcher")
                .or()
                .haveSimpleName("Hit")
                .or()
                .haveSimpleName("Breaker")
                .or()
                .haveSimpleName("Notice")
                .or()
                .haveSimpleNameEndingWith("Form")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..", "io.quarkus..", "io.vertx..", "org.apache.kafka..", "java.sql..", "org.eclipse..")
                .check(OURS);
    }

    @Test
    void checksArePlainJava() {
        noClasses()
                .that()
                .resideInAPackage("..diagnosis.check..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..",
                        "io.quarkus..",
                        "io.vertx..",
                        "org.apache.kafka..",
                        "java.sql..",
                        "org.eclipse..",
                        "com.fasterxml..",
                        "org.dialworks.platform..")
                .check(OURS);
    }

    @Test
    void theSigmaLanguageIsPlainJavaAndKnowsNoOtherFeature() {
        noClasses()
                .that()
                .resideInAPackage("..diagnostics.sigma..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..", "io.quarkus..", "io.vertx..", "org.apache.kafka..", "java.sql..", "org.eclipse..")
                .check(OURS);
        noClasses()
                .that()
                .resideInAPackage("..diagnostics.sigma..")
                .should()
                .dependOnClassesThat(resideInAPackage("..diagnostics..").and(resideOutsideOfPackage("..sigma..")))
                .check(OURS);
    }

    @Test
    void evidenceIsReadWithoutAnyFramework() {
        noClasses()
                .that()
                .resideInAnyPackage("..diagnostics.evidence", "..diagnostics.evidence.reading..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta..", "io.quarkus..", "io.vertx..", "java.sql..", "org.eclipse..", "..evidence.intake..")
                .check(OURS);
    }

    @Test
    void onlyRepositoriesAndQueuesSpeakSql() {
        noClasses()
                .that(com.tngtech.archunit.base.DescribedPredicate.not(
                        simpleNameEndingWith("Repository").or(simpleNameEndingWith("Queue"))))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.sql..")
                .check(OURS);
    }

    @Test
    void resourcesAndWhatTheyShowAreAllThatIsPublic() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Repository")
                .or()
                .haveSimpleNameEndingWith("Consumer")
                .should()
                .notBePublic()
                .check(OURS);
    }
}
