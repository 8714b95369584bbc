package org.dialworks.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.dialworks.gateway", importOptions = DoNotIncludeTests.class)
class LayersTest {

    @ArchTest
    static final ArchRule features_do_not_depend_on_each_other_in_circles =
            slices().matching("org.dialworks.gateway.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_proxy_and_its_rules_know_no_quarkus = noClasses()
            .that()
            .resideInAnyPackage("..http..", "..proxy..", "..limit..", "..identity..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..");

    @ArchTest
    static final ArchRule only_the_door_sends_requests_to_services = classes()
            .that()
            .haveSimpleName("UpstreamClient")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("..door..", "..proxy..");

    @ArchTest
    static final ArchRule nothing_but_health_looks_at_the_door = noClasses()
            .that()
            .resideOutsideOfPackages("..door..", "..health..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..door..");

    @ArchTest
    static final ArchRule the_gateway_has_no_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "jakarta.persistence..");

    @ArchTest
    static final ArchRule kafka_is_read_by_the_live_stream_only = noClasses()
            .that()
            .resideOutsideOfPackage("..live..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");
}
