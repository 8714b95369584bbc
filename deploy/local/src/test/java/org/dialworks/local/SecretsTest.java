package org.dialworks.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path folder;

    @Test
    void keepsAPasswordForTheNextStart() {
        Path file = folder.resolve("secrets.properties");
        String made = Secrets.in(file).password("number.database");
        assertThat(Secrets.in(file).password("number.database")).isEqualTo(made);
        assertThat(Secrets.in(file).password("routing.database")).isNotEqualTo(made);
        assertThat(Secrets.in(file).password("number.database")).isEqualTo(made);
    }

    @Test
    void onlyTheOwnerCanReadTheFile() throws Exception {
        Path file = folder.resolve("secrets.properties");
        Secrets.in(file).password("number.database");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsOpenToOthersIsReplacedByOneThatIsNot() throws Exception {
        Path file = folder.resolve("first-password");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        OwnerOnly.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aGeneratedPasswordHasAHundredBitsAndNoLetterThatIsTakenForAnother() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            String password = Secrets.generate();
            assertThat(password)
                    .matches("([a-km-np-z2-9]{4}-){4}[a-km-np-z2-9]{4}")
                    .doesNotContain("l", "o", "0", "1");
            assertThat(seen.add(password)).isTrue();
        }
    }

    @Test
    void saysWhichFileCannotBeRead() throws Exception {
        Path file = Files.createDirectory(folder.resolve("secrets.properties"));
        assertThatThrownBy(() -> Secrets.in(file)).hasMessageContaining(file.toString());
    }
}
