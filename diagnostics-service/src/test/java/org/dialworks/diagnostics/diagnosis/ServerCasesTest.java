package org.dialworks.diagnostics.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.diagnosis.Host.byHand;
import static org.dialworks.diagnostics.diagnosis.Host.quotes;
import static org.dialworks.diagnostics.diagnosis.Host.repair;

import java.time.Duration;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.Host.Diagnosed;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.prerequisite.Role;
import org.junit.jupiter.api.Test;

/** Cases 57 to 61 of the reference: certificates, fabric, address book. */
class ServerCasesTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String USER_SERVICES = "LS User Services";

    private static Host frontEnd() {
        return Host.of(Platform.LYNC2013, Role.FRONT_END);
    }

    @Test
    void case57_theCodeOf14428SaysWhichFault() {
        Diagnosed principal = frontEnd()
                .logging("LS Protocol Stack", 14428, MINUTE, "3", "0x80090322", "edge01.example.net")
                .diagnosed();
        assertThat(principal.codes()).containsExactly("TLS-WRONG-PRINCIPAL");
        Finding finding = principal.finding("TLS-WRONG-PRINCIPAL");
        assertThat(finding.explanation()).contains("Subject Alternative Name");
        assertThat(finding.quotes().getFirst().source()).isEqualTo("LS Protocol Stack 14428");
        assertThat(byHand(finding)).contains("Set-CsCertificate");

        Diagnosed root = frontEnd()
                .logging("LS Protocol Stack", 14428, MINUTE, "3", "0x80090325")
                .diagnosed();
        assertThat(root.codes()).containsExactly("TLS-UNTRUSTED-ROOT");
        assertThat(byHand(root.finding("TLS-UNTRUSTED-ROOT"))).contains("certutil -addstore Root");
    }

    @Test
    void case58_theSerialOfTheEventIsReversedByByte() {
        Host edge = Host.of(Platform.LYNC2013, Role.EDGE)
                .logging("LS Protocol Stack", 14397, MINUTE, "CN=Example CA", "5202FBA7CF1487");
        Finding finding = edge.pasting("""
                my "Personal"
                ================ Certificate 0 ================
                Serial Number: 8714cfa7fb0252
                Issuer: CN=Example CA, DC=example, DC=net
                 NotBefore: 2/1/2014 12:00 PM
                 NotAfter: 2/1/2016 12:00 PM
                Subject: CN=edge01.example.net
                Non-root Certificate
                Cert Hash(sha1): 12 34 56 78 9a bc de f0 12 34 56 78 9a bc de f0 12 34 56 78
                  Key Container = abc
                  Provider = Microsoft RSA SChannel Cryptographic Provider
                Encryption test passed
                """).diagnosed().finding("CERT-SAME-SERIAL");

        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.explanation()).contains("5202FBA7CF1487 is 8714cfa7fb0252", "the same certificate");
        assertThat(quotes(finding)).contains("Serial Number: 8714cfa7fb0252");
        assertThat(byHand(finding)).contains("private key");
    }

    @Test
    void case59_waitingForTheFabricIsNormalForAnHour() {
        Diagnosed starting = frontEnd()
                .logging(USER_SERVICES, 32169, Duration.ofMinutes(40))
                .logging(USER_SERVICES, 32174, Duration.ofMinutes(5))
                .diagnosed();
        assertThat(starting.codes()).containsExactly("FABRIC-STARTING");
        assertThat(starting.finding("FABRIC-STARTING").severity()).isEqualTo(Severity.INFO);

        Diagnosed lost = frontEnd()
                .logging(USER_SERVICES, 32169, Duration.ofMinutes(90))
                .logging(USER_SERVICES, 32174, Duration.ofMinutes(5))
                .diagnosed();
        assertThat(lost.codes()).containsExactly("FABRIC-QUORUM");
        Finding finding = lost.finding("FABRIC-QUORUM");
        assertThat(finding.severity()).isEqualTo(Severity.CRITICAL);
        assertThat(finding.explanation()).contains("85 per cent");
        assertThat(finding.quotes()).hasSize(2);
        assertThat(repair(finding))
                .contains("Reset-CsPoolRegistrarState -PoolFqdn $PoolFqdn -ResetType 'QuorumLossRecovery'");
    }

    @Test
    void case60_disconnectedUnreachableShutDownInThisOrder() {
        Diagnosed lost = frontEnd()
                .logging(USER_SERVICES, 32163, Duration.ofMinutes(9))
                .logging(USER_SERVICES, 32170, Duration.ofMinutes(8))
                .logging(USER_SERVICES, 32173, Duration.ofMinutes(7))
                .diagnosed();
        assertThat(lost.codes()).containsExactly("FABRIC-LOST");
        assertThat(lost.finding("FABRIC-LOST").quotes()).hasSize(3);
        assertThat(byHand(lost.finding("FABRIC-LOST"))).contains("front ends");

        assertThat(frontEnd()
                        .logging(USER_SERVICES, 32173, Duration.ofMinutes(9))
                        .logging(USER_SERVICES, 32170, Duration.ofMinutes(8))
                        .logging(USER_SERVICES, 32163, Duration.ofMinutes(7))
                        .diagnosed()
                        .codes())
                .isEmpty();
    }

    @Test
    void case61_addressBookDuringFailback() {
        Diagnosed diagnosed = frontEnd()
                .logging("LS Server", 12314, MINUTE, "0x80070005")
                .logging("LS Server", 12299, MINUTE)
                .diagnosed();

        assertThat(diagnosed.codes()).containsExactly("ABSERVER-FAILBACK");
        assertThat(diagnosed.finding("ABSERVER-FAILBACK").quotes()).hasSize(2);
        assertThat(byHand(diagnosed.finding("ABSERVER-FAILBACK"))).contains("KB 3140472");
    }
}
