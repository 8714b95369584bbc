package org.dialworks.diagnostics.evidence.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dialworks.diagnostics.evidence.reading.Pastes.only;

import org.dialworks.diagnostics.evidence.Certificates;
import org.dialworks.diagnostics.evidence.Certificates.Certificate;
import org.dialworks.diagnostics.evidence.FeatureList;
import org.dialworks.diagnostics.evidence.FeatureList.State;
import org.dialworks.diagnostics.evidence.LogReading;
import org.dialworks.diagnostics.evidence.OutputKind;
import org.dialworks.diagnostics.evidence.RegistryValues;
import org.dialworks.diagnostics.evidence.Stated;
import org.dialworks.diagnostics.evidence.SystemInfo;
import org.dialworks.diagnostics.evidence.WinsockCatalog;
import org.junit.jupiter.api.Test;

/** What a host is: features, version and updates, registry, certificates, layers of Winsock, logs of set-up. */
class HostOutputsTest {

    @Test
    void case50_windows2008R2HasTwoColumnsAndMarksOnly() {
        FeatureList list = only(FeatureList.class, """
                Display Name                                            Name
                ------------                                            ----
                [ ] Active Directory Certificate Services               AD-Certificate
                [X] Web Server (IIS)                                    Web-Server
                    [X] Web Server                                      Web-WebServer
                        [X] Application Development                     Web-App-Dev
                            [ ] ASP.NET                                 Web-Asp-Net
                """);

        assertThat(list.statesShown()).isFalse();
        assertThat(list.installed("web-server")).isTrue();
        assertThat(list.find("Web-Asp-Net").orElseThrow().state()).isEqualTo(State.NOT_INSTALLED);
        assertThat(list.find("Web-Asp-Net").orElseThrow().depth()).isEqualTo(3);
        assertThat(list.find("Web-Asp-Net").orElseThrow().place().text()).contains("ASP.NET");
    }

    @Test
    void case51_removedFeaturesAreToldFromAvailableOnes() {
        FeatureList list =
                only(FeatureList.class, """
                Display Name                                            Name                       Install State
                ------------                                            ----                       -------------
                [ ] .NET Framework 3.5 (includes .NET 2.0 and 3.0)      NET-Framework-Core               Removed
                [X] File And Storage Services                           FileAndStorage-Services        Installed
                [ ] Active Directory Certificate Servic... AD-Certificate                 Available
                [ ] Windows Identity Foundation 3.5                     Windows-Identity-Fou...        Available
                """.replace("Windows-Identity-Fou...", "Windows-Identity-Foundation"));

        assertThat(list.statesShown()).isTrue();
        assertThat(list.find("NET-Framework-Core").orElseThrow().state()).isEqualTo(State.REMOVED);
        assertThat(list.find("AD-Certificate").orElseThrow().state()).isEqualTo(State.AVAILABLE);
        assertThat(list.installed("FileAndStorage-Services")).isTrue();
    }

    @Test
    void aFeatureWhoseNameIsCutOffIsReportedAndNotGuessed() {
        var output = Pastes.read("""
                [X] Web Server (IIS)                                    Web-Server                     Installed
                [ ] Message Queuing
                [ ] Windows Identity Foundation 3.5                     Windows-Identity-Fou...        Available
                """).outputs().getFirst();

        assertThat(((FeatureList) output.reading()).features()).hasSize(1);
        assertThat(output.unreadLines()).isEqualTo(2);
    }

    @Test
    void systeminfoIsReadByOrderInGermanToo() {
        SystemInfo info = only(SystemInfo.class, """
                Hostname:                                      EDGE01
                Betriebssystemname:                            Microsoft Windows Server 2012 R2 Standard
                Betriebssystemversion:                         6.3.9600 Nicht zutreffend Build 9600
                Betriebssystemhersteller:                      Microsoft Corporation
                Betriebssystemkonfiguration:                   Eigenständiger Server
                Produkt-ID:                                    00252-70000-00000-AA535
                Ursprüngliches Installationsdatum:             01.02.2017, 12:00:00
                Systemstartzeit:                               20.05.2017, 02:15:51
                Hotfix(es):                                    2 Hotfix(e) installiert.
                                                               [01]: KB4014513
                                                               [02]: KB3192404
                Netzwerkkarte(n):                              1 Netzwerkadapter installiert.
                                                               [01]: vmxnet3 Ethernet Adapter
                                                                     Verbindungsname: LAN
                """);

        assertThat(info.hostName().orElseThrow().value()).isEqualTo("EDGE01");
        assertThat(info.version().orElseThrow().value()).hasToString("6.3.9600");
        assertThat(info.osName().orElseThrow().value()).contains("2012 R2");
        assertThat(info.bootTime().orElseThrow().value()).isEqualTo("20.05.2017, 02:15:51");
        assertThat(info.hotfix("kb4014513").orElseThrow().place().line()).isEqualTo(10);
        assertThat(info.hotfixes()).hasSize(2);
    }

    @Test
    void updatesAreReadFromGetHotFixToo() {
        SystemInfo info = Pastes.first(SystemInfo.class, Pastes.read("""
                Source        Description      HotFixID      InstalledBy          InstalledOn
                ------        -----------      --------      -----------          -----------
                EDGE01        Security Update  KB4014587     NT AUTHORITY\\SYSTEM  5/20/2017 12:00:00 AM
                """));

        assertThat(info.hotfixes()).extracting(Stated::value).containsExactly("KB4014587");
    }

    @Test
    void cases27_28_29_registryValuesAreNumbersHoweverTheyAreShown() {
        RegistryValues queried = only(RegistryValues.class, """
                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters
                    Dhcpv6DUID    REG_BINARY    00010001294E8F8A000C29881B1F
                    DisabledComponents    REG_DWORD    0xff
                """);
        RegistryValues listed = only(RegistryValues.class, """
                DisabledComponents : -1
                PSPath             : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Serv
                                     ices\\Tcpip6\\Parameters
                PSParentPath       : Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet
                PSChildName        : Parameters
                PSDrive            : HKLM
                PSProvider         : Microsoft.PowerShell.Core\\Registry
                """);
        RegistryValues exported = only(RegistryValues.class, """
                [HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters]
                "DisabledComponents"=dword:00000020
                """);

        assertThat(disabledComponents(queried)).isEqualTo(0xFF);
        assertThat(disabledComponents(listed)).isEqualTo(0xFFFF_FFFFL);
        assertThat(disabledComponents(exported)).isEqualTo(0x20);
    }

    private static long disabledComponents(RegistryValues values) {
        return values.find("Tcpip6\\Parameters", "disabledcomponents")
                .orElseThrow()
                .number()
                .orElseThrow();
    }

    @Test
    void aNameOfTheRegistryThatNeverEndsIsNone() {
        RegistryValues values =
                Pastes.first(RegistryValues.class, Pastes.read("[HKEY_LOCAL_MACHINE\\A]\n\"=\n@\n\"B\n"));

        assertThat(values.values()).isEmpty();
    }

    @Test
    void aValueThatIsNotThereIsKnownByTheCommandThatAskedForIt() {
        RegistryValues values = Pastes.first(RegistryValues.class, Pastes.read("""
                C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Services\\Tcpip6\\Parameters /v DisabledComponents


                FEHLER: Der angegebene Registrierungsschlüssel oder Wert wurde nicht gefunden.
                """));

        assertThat(values.values()).isEmpty();
        assertThat(values.absent())
                .singleElement()
                .satisfies(asked -> assertThat(asked.value()).contains("DisabledComponents"));
    }

    @Test
    void case58_certutilIsReadByTheOrderOfItsLines() {
        Certificates store = only(Certificates.class, """
                my "Eigene Zertifikate"
                ================ Zertifikat 0 ================
                Seriennummer: 8714cfa7fb0252
                Aussteller: CN=Example CA, DC=example, DC=net
                 Nicht vor: 01.02.2014 12:00
                 Nicht nach: 01.02.2016 12:00
                Antragsteller: CN=edge01.example.net
                Kein Stammzertifikat
                Zertifikathash(sha1): 12 34 56 78 9a bc de f0 12 34 56 78 9a bc de f0 12 34 56 78
                  Schlüsselcontainer = abc
                  Anbieter = Microsoft RSA SChannel Cryptographic Provider
                Verschlüsselungstest wurde durchgeführt
                """);

        Certificate certificate = store.withSerial("5202FBA7CF1487").orElseThrow();
        assertThat(certificate.issuer().orElseThrow().value()).startsWith("CN=Example CA");
        assertThat(certificate.subject().orElseThrow().value()).isEqualTo("CN=edge01.example.net");
        assertThat(certificate.notAfter().orElseThrow().value()).isEqualTo("01.02.2016 12:00");
        assertThat(certificate.thumbprint().orElseThrow().value())
                .isEqualTo("123456789abcdef0123456789abcdef012345678");
        assertThat(certificate.privateKey().orElseThrow().value()).isTrue();
        assertThat(certificate.usages()).isEmpty();
    }

    @Test
    void case30_usagesAreReadFromTheLongFormOfCertutilAndFromPowerShell() {
        Certificates verbose = only(Certificates.class, """
                ================ Certificate 0 ================
                X509 Certificate:
                Version: 3
                Serial Number: 8714cfa7fb0252
                Signature Algorithm:
                    Algorithm ObjectId: 1.2.840.113549.1.1.11 sha256RSA
                    Algorithm Parameters:
                    05 00
                Issuer:
                    CN=Example CA
                    DC=example
                  Name Hash(sha1): 1111111111111111111111111111111111111111

                 NotBefore: 2/1/2016 12:00 AM
                 NotAfter: 2/1/2018 12:00 AM

                Subject:
                    CN=fe01.example.net
                    O=Example

                Public Key Length: 2048 bits
                Certificate Extensions: 2
                    2.5.29.37: Flags = 0, Length = c
                    Enhanced Key Usage
                        Server Authentication (1.3.6.1.5.5.7.3.1)

                    2.5.29.17: Flags = 0, Length = 20
                    Subject Alternative Name
                        DNS Name=fe01.example.net
                        DNS Name=sip.example.net

                Cert Hash(sha1): 123456789abcdef0123456789abcdef012345678
                """);
        Certificates listed = only(Certificates.class, """
                EnhancedKeyUsageList : {Server Authentication (1.3.6.1.5.5.7.3.1), Client Authentication
                                       (1.3.6.1.5.5.7.3.2)}
                DnsNameList          : {fe01.example.net, sip.example.net}
                PSParentPath         : Microsoft.PowerShell.Security\\Certificate::LocalMachine\\My
                NotAfter             : 2/1/2018 12:00:00 AM
                HasPrivateKey        : True
                SerialNumber         : 8714CFA7FB0252
                Thumbprint           : 123456789ABCDEF0123456789ABCDEF012345678
                Issuer               : CN=Example CA, DC=example
                Subject              : CN=fe01.example.net, O=Example
                """);

        Certificate one = verbose.certificates().getFirst();
        assertThat(one.usages().orElseThrow().value()).containsExactly(Certificates.SERVER_AUTHENTICATION);
        assertThat(one.issuer().orElseThrow().value()).isEqualTo("CN=Example CA, DC=example");
        assertThat(one.subject().orElseThrow().value()).isEqualTo("CN=fe01.example.net, O=Example");
        assertThat(one.dnsNames()).extracting(Stated::value).containsExactly("fe01.example.net", "sip.example.net");
        assertThat(one.thumbprint().orElseThrow().value()).startsWith("1234567");
        Certificate two = listed.certificates().getFirst();
        assertThat(two.usages().orElseThrow().value())
                .containsExactly(Certificates.SERVER_AUTHENTICATION, Certificates.CLIENT_AUTHENTICATION);
        assertThat(two.store()).contains("LocalMachine\\My");
        assertThat(two.serial().orElseThrow().value()).isEqualTo("8714cfa7fb0252");
        assertThat(two.privateKey().orElseThrow().value()).isTrue();
    }

    @Test
    void theShortTableOfCertificatesReads() {
        Certificates store = only(Certificates.class, """
                   PSParentPath: Microsoft.PowerShell.Security\\Certificate::LocalMachine\\My

                Thumbprint                                Subject
                ----------                                -------
                123456789ABCDEF0123456789ABCDEF012345678  CN=fe01.example.net, O=Example
                223456789ABCDEF0123456789ABCDEF012345678  CN=web01.example.net
                """);

        assertThat(store.certificates()).hasSize(2);
        assertThat(store.certificates().getFirst().store()).contains("LocalMachine\\My");
        assertThat(store.certificates().getFirst().subject().orElseThrow().value())
                .startsWith("CN=fe01");
    }

    @Test
    void case56_layersOfWinsockShowByTheLengthOfTheirChain() {
        WinsockCatalog catalog = only(WinsockCatalog.class, """
                Winsock Catalog Provider Entry
                ------------------------------------------------------
                Entry Type:                         Base Service Provider
                Description:                        MSAFD Tcpip [TCP/IP]
                Provider ID:                        {E70F1AA0-AB8B-11CF-8CA3-00805F48A192}
                Provider Path:                      %SystemRoot%\\system32\\mswsock.dll
                Catalog Entry ID:                   1001
                Version:                            2
                Address Family:                     2
                Max Address Length:                 16
                Min Address Length:                 16
                Socket Type:                        1
                Protocol:                           6
                Service Flags:                      0x20066
                Protocol Chain Length:              1

                Winsock Catalog Provider Entry
                ------------------------------------------------------
                Entry Type:                         Layered Chain Entry
                Description:                        ISA Client over [MSAFD Tcpip [TCP/IP]]
                Provider ID:                        {F00F1AA0-AB8B-11CF-8CA3-00805F48A192}
                Provider Path:                      C:\\Program Files\\Firewall Client\\wspwsp.dll
                Catalog Entry ID:                   1050
                Version:                            2
                Address Family:                     2
                Max Address Length:                 16
                Min Address Length:                 16
                Socket Type:                        1
                Protocol:                           6
                Service Flags:                      0x66
                Protocol Chain Length:              2
                Protocol Chain: 1049 : 1001
                """);

        assertThat(catalog.providers()).hasSize(2);
        assertThat(catalog.providers().getFirst().layered()).isFalse();
        assertThat(catalog.providers().getLast().layered()).isTrue();
        assertThat(catalog.providers().getLast().path()).endsWith("wspwsp.dll");
    }

    @Test
    void case49_setupLogsGiveCodesPrerequisitesAndPackages() {
        LogReading log = Pastes.first(LogReading.class, Pastes.read("""
                Checking prerequisite Wmf2008R2...installing...failure code -2146762496
                dism.exe /online /norestart /add-package /packagepath:C:\\Windows\\servicing\\Packages\\Microsoft-Windows-Media-Format-Package~31bf3856ad364e35~amd64~~6.1.7600.16385.mum /ignorecheck
                Error returned while installing Wmf2008R2(WMF), code -2146762496.
                Error: Prerequisite installation failed: Wmf2008R2
                """));

        assertThat(log.code(0x800B0100L)).hasSize(2);
        assertThat(log.codes().getFirst().hex()).isEqualTo("0x800B0100");
        assertThat(log.codes().getFirst().place().line()).isEqualTo(1);
        assertThat(log.failedPrerequisites()).extracting(Stated::value).containsExactly("Wmf2008R2");
        assertThat(log.packages()).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Microsoft-Windows-Media-Format-Package");
            assertThat(found.version()).isEqualTo("6.1.7600.16385");
        });
    }

    @Test
    void case38_theCodeOfASharingViolationIsFoundBehindOtherOutputs() {
        var evidence = Pastes.read(Pastes.NETSTAT + "Could not start: error 0x80070020 (in use)\n");

        assertThat(evidence.outputs())
                .extracting(output -> output.kind())
                .containsExactly(OutputKind.NETSTAT, OutputKind.LOG);
        assertThat(evidence.all(LogReading.class).getFirst().code(0x80070020L)).hasSize(1);
    }

    @Test
    void numbersThatAreNoFailureAreNoCodes() {
        assertThat(Pastes.read("id 0x00000020, 0x80070020F, -214676249, -99999999999, X0x80070020\n")
                        .all(LogReading.class))
                .isEmpty();
    }
}
