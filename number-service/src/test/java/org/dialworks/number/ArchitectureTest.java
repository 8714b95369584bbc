package org.dialworks.number;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ws.rs.Path;
import java.util.Set;
import org.dialworks.number.find.DigitPattern;
import org.dialworks.number.find.NumberClasses;
import org.dialworks.number.find.NumberPattern;
import org.dialworks.number.free.BlockReach;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.inventory.HolderIdentity;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.Lifecycle;
import org.dialworks.number.inventory.Move;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.number.range.Extent;
import org.dialworks.number.range.Span;

@AnalyzeClasses(packages = "org.dialworks.number", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] FRAMEWORKS = {
        "io.quarkus..", "io.smallrye..", "jakarta..", "org.hibernate..", "java.sql..", "javax.sql.."
    };

    private static final DescribedPredicate<JavaClass> READERS = describe(
            "are readers of exports",
            type -> Set.of(
                            "CsvRows",
                            "JsonRows",
                            "LdifRows",
                            "WorkbookRows",
                            "RecordLimit",
                            "ExportRows",
                            "Recognition",
                            "ExportColumns",
                            "RowReader",
                            "HolderRows",
                            "TeamsRows",
                            "TreatmentRows",
                            "DirectoryRows",
                            "ListRows",
                            "HolderCells",
                            "KnownRanges",
                            "TextEncoding",
                            "ExportKind")
                    .contains(type.getSimpleName()));

    private static final DescribedPredicate<JavaClass> RULES_OF_REQUESTS = describe(
            "are rules of requests",
            type -> Set.of(
                            "Ask",
                            "Condition",
                            "Deciding",
                            "Decision",
                            "From",
                            "Grant",
                            "NumberRequest",
                            "Quota",
                            "RequestRules",
                            "RequestState",
                            "RulesCheck")
                    .contains(type.getSimpleName()));

    /** The rules start without a framework. */
    @ArchTest
    static final ArchRule RULES_ARE_PLAIN_JAVA = noClasses()
            .that()
            .belongToAnyOf(
                    FreeBlock.class,
                    HolderIdentity.class,
                    InventoryNumber.class,
                    Lifecycle.class,
                    Move.class,
                    Span.class,
                    Extent.class,
                    Numbering.class,
                    BlockReach.class,
                    DigitPattern.class,
                    NumberPattern.class,
                    NumberClasses.class)
            .or(resideInAPackage("..find..").and(simpleName("Ending")))
            .or(resideInAPackage("..foresight..").and(simpleName("Forecast").or(simpleName("TheilSen"))))
            .or(resideInAPackage("..range..").and(simpleName("Threshold")))
            .or(resideInAPackage("org.dialworks.number.reading.."))
            .or(simpleNameEndingWith("Ruling"))
            .or(simpleNameEndingWith("ScriptReport"))
            .or(resideInAPackage("..shortlist..").and(simpleName("Shortlist")))
            .or(resideInAPackage("..request..").and(RULES_OF_REQUESTS))
            .or(resideInAPackage("..joiner..").and(simpleName("JoinerRules")))
            .or(resideInAPackage("..importing..").and(READERS))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(FRAMEWORKS);

    /** Features build on one another in one direction: reading, free, inventory, range, find, then the rest. */
    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.dialworks.number.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PATHS_ARE_ON_RESOURCES =
            classes().that().areAnnotatedWith(Path.class).should().haveSimpleNameEndingWith("Resource");

    @ArchTest
    static final ArchRule NOBODY_BUILDS_ON_A_RESOURCE = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Resource")
            .should()
            .dependOnClassesThat(simpleNameEndingWith("Resource").and(resideInAPackage("org.dialworks.number..")));
}
