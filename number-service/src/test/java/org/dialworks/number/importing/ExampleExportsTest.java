package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that the documentation names are read as what they are named after, row by row. */
class ExampleExportsTest {

    @ParameterizedTest
    @CsvSource({
        "Get-CsPhoneNumberAssignment.json, PHONE_NUMBER_ASSIGNMENT, 4",
        "Export-CsAcquiredPhoneNumber.csv, ACQUIRED_PHONE_NUMBER, 2",
        "graph-numberAssignments.json, NUMBER_ASSIGNMENTS, 2",
        "Get-CsOnlineUser.csv, ONLINE_USER, 1",
        "Get-CsTeamsUnassignedNumberTreatment.csv, UNASSIGNED_NUMBER_TREATMENT, 1",
        "directory.ldif, DIRECTORY, 1",
        "numbers.csv, NUMBER_LIST, 2",
    })
    void everyExampleIsRead(String name, ExportKind kind, int rows) throws IOException {
        Path file = Path.of("..", "deploy", "examples", "more-exports", name);
        var read = ReadFiles.bytes(Files.readAllBytes(file), Optional.empty());
        assertThat(read.kind()).isEqualTo(kind);
        assertThat(read.rows())
                .hasSize(rows)
                .allSatisfy(row -> assertThat(row.number()).isNotNull());
    }
}
