package org.dialworks.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {

    @Test
    void theHomeIsInTheRepositoryUnlessAnotherIsNamed() {
        assertThat(parse().home()).isEqualTo(Path.of("/repo/.dialworks"));
        assertThat(parse("--home", "/data/../srv").home()).isEqualTo(Path.of("/srv"));
    }

    @Test
    void startsEveryServiceUnlessSomeAreNamed() {
        assertThat(parse().services()).containsExactlyInAnyOrder(Service.values());
        assertThat(parse("--services", "gateway,number-service").services())
                .containsExactlyInAnyOrder(Service.GATEWAY, Service.NUMBER);
    }

    @Test
    void theServicesFollowTheGatewaysPort() {
        Ports ports = Ports.choose(parse("--port", "9080").port());
        assertThat(ports.of(Service.GATEWAY)).isEqualTo(9080);
        assertThat(ports.url(Service.DIAGNOSTICS)).isEqualTo("http://127.0.0.1:9083");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "65533", "80 80", "http", ""})
    void refusesAPortThatIsNone(String port) {
        assertThatThrownBy(() -> parse("--port", port))
                .isInstanceOf(LauncherException.class)
                .hasMessageContaining("1 to 65532");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> parse("--prot", "1")).hasMessageContaining("--prot");
        assertThatThrownBy(() -> parse("--services", "billing")).hasMessageContaining("billing");
        assertThatThrownBy(() -> parse("--port")).hasMessageContaining("needs a value");
    }

    private static Options parse(String... arguments) {
        var all = new ArrayList<>(List.of("--repository", "/repo"));
        all.addAll(List.of(arguments));
        return Options.parse(all);
    }
}
