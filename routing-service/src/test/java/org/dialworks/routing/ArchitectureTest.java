package org.dialworks.routing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.dialworks.routing", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {
        "jakarta..", "io.quarkus..", "io.smallrye..", "org.eclipse.microprofile..", "org.apache.kafka..", "java.sql.."
    };

    @ArchTest
    static final ArchRule rulesOfDiallingAreFreeOfFrameworks = noClasses()
            .that()
            .resideInAnyPackage("..routing.rule..", "..routing.country..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule decisionsAndScriptsAreFreeOfFrameworks = noClasses()
            .that()
            .haveSimpleName("Consequence")
            .or()
            .haveSimpleName("LineScript")
            .or()
            .haveSimpleName("GlobalVoiceScript")
            .or()
            .haveSimpleName("DefaultsRemoval")
            .or()
            .haveSimpleName("PlanScript")
            .or()
            .haveSimpleName("ServerScript")
            .or()
            .haveSimpleName("TeamsScript")
            .or()
            .haveSimpleName("TeamsTerms")
            .or()
            .haveSimpleName("PlanFit")
            .or()
            .haveSimpleName("AssemblePlan")
            .or()
            .haveSimpleName("VoicePlan")
            .or()
            .haveSimpleNameStartingWith("Expand")
            .or()
            .haveSimpleName("SiteIntent")
            .or()
            .haveSimpleName("ReadIntent")
            .or()
            .haveSimpleName("ReadPlan")
            .or()
            .haveSimpleName("PlanDiff")
            .or()
            .haveSimpleName("ListDiff")
            .or()
            .haveSimpleName("DiffedObjects")
            .or()
            .haveSimpleNameEndingWith("Faults")
            .or()
            .haveSimpleName("Simulator")
            .or()
            .haveSimpleName("Explanation")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    @ArchTest
    static final ArchRule restStandsInResourcesOnly = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .and()
            .doNotHaveSimpleName("PowerShellFile")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule sqlStandsInRepositoriesOnly = noClasses()
            .that()
            .resideOutsideOfPackage("..routing.sql..")
            .and()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.sql..");

    @ArchTest
    static final ArchRule featuresDoNotGoInCircles =
            slices().matching("org.dialworks.routing.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule consumersAreNoBusinessOfOthers =
            classes().that().haveSimpleNameEndingWith("Consumer").should().bePackagePrivate();
}
