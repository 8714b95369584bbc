package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.PhoneNumber;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamsExportsTest {

    private static final String KARI = "b3a1e9f0-1d9a-4a55-9a5e-6f6f0f6f0a01";

    private static String assignment(String members) {
        return """
                [{"TelephoneNumber":"+4755123000","OperatorId":"","NumberType":"DirectRouting","ActivationState":"Activated",
                  "AssignedPstnTargetId":null,"AssignmentCategory":"Primary","Capability":["UserAssignment"],"City":"Bergen",
                  "CivicAddressId":"00000000-0000-0000-0000-000000000000","IsoCountryCode":"NO","PstnAssignmentStatus":"Unassigned",
                  "NumberSource":"Online","Tag":[],"AssignmentBlockedState":"NotBlocked","AssignmentBlockedUntil":null %s}]
                """.formatted(members.isEmpty() ? "" : "," + members);
    }

    private static ImportRow row(String members) throws IOException {
        var read = ReadFiles.text(assignment(members));
        assertThat(read.kind()).isEqualTo(ExportKind.PHONE_NUMBER_ASSIGNMENT);
        return read.only();
    }

    @ParameterizedTest
    @CsvSource({
        "UserAssigned, USER",
        "ConferenceAssigned, CONFERENCING",
        "VoiceApplicationAssigned, RESOURCE_ACCOUNT",
        "ThirdPartyAppAssigned, TRUSTED_APPLICATION",
    })
    void theStatusSaysWhatHoldsTheNumber(String status, HolderKind kind) throws IOException {
        ImportRow row = row("\"AssignedPstnTargetId\":\"%s\",\"PstnAssignmentStatus\":\"%s\"".formatted(KARI, status));
        assertThat(row.number()).isEqualTo(PhoneNumber.of(4755123000L));
        assertThat(row.shows()).isEqualTo(Shows.HELD);
        assertThat(row.holder()).isEqualTo(new Holder(kind, KARI, LineKind.PRIMARY, null, null));
    }

    @ParameterizedTest
    @CsvSource({"Primary, PRIMARY", "Private, PRIVATE", "Alternate, ALTERNATE"})
    void theCategorySaysWhichLineItIs(String category, LineKind line) throws IOException {
        ImportRow row = row(
                "\"AssignedPstnTargetId\":\"%s\",\"PstnAssignmentStatus\":\"UserAssigned\",\"AssignmentCategory\":\"%s\""
                        .formatted(KARI, category));
        assertThat(row.holder()).isNotNull().extracting(Holder::line).isEqualTo(line);
    }

    @Test
    @DisplayName("reference case 63: a shared calling policy holds a number")
    void row63TakesAPolicyForTheHolder() throws IOException {
        ImportRow row = row(
                "\"AssignedPstnTargetId\":\"TeamsSharedCallingRoutingPolicy|Tag:SC1\",\"PstnAssignmentStatus\":\"PolicyAssigned\"");
        assertThat(row.holder()).isNotNull().satisfies(holder -> {
            assertThat(holder.kind()).isEqualTo(HolderKind.SHARED_CALLING_POLICY);
            assertThat(holder.id()).isEqualTo("TeamsSharedCallingRoutingPolicy|Tag:SC1");
        });
    }

    @Test
    @DisplayName("reference case 62: a number with an unknown target is held, so it is not offered")
    void row62KeepsANumberWithAnUnknownTarget() throws IOException {
        ImportRow row =
                row("\"AssignedPstnTargetId\":\"" + KARI + "\",\"PstnAssignmentStatus\":\"unknownFutureValue\"");
        assertThat(row.shows()).isEqualTo(Shows.HELD);
        assertThat(row.reason()).contains("taken for a user");
    }

    @Test
    void aStatusThatIsNotKnownNeverLooksFree() throws IOException {
        assertThat(row("\"PstnAssignmentStatus\":\"unknownFutureValue\"").outcome())
                .isEqualTo(RowOutcome.REJECTED);
        assertThat(row("\"PstnAssignmentStatus\":\"UserAssigned\"").reason()).contains("to whom");
        assertThat(row("\"AssignmentBlockedState\":\"BlockedSomehow\"").outcome())
                .isEqualTo(RowOutcome.REJECTED);
    }

    @Test
    void unassignedIsFreeAndBlockedRestsOrIsBlocked() throws IOException {
        assertThat(row("").shows()).isEqualTo(Shows.FREE);
        assertThat(row("\"AssignmentBlockedState\":\"\"").shows()).isEqualTo(Shows.FREE);
        assertThat(row("\"AssignmentBlockedState\":\"BlockedForever\"").shows()).isEqualTo(Shows.BLOCKED);
        ImportRow resting = row(
                "\"AssignmentBlockedState\":\"BlockedUntil\",\"AssignmentBlockedUntil\":\"2026-10-11T21:30:00.0000000Z\"");
        assertThat(resting.shows()).isEqualTo(Shows.QUARANTINED);
        assertThat(resting.until()).isEqualTo(Instant.parse("2026-10-11T21:30:00Z"));
        assertThat(
                        row("\"AssignmentBlockedState\":\"BlockedUntil\",\"AssignmentBlockedUntil\":\"/Date(1760218200000)/\"")
                                .until())
                .isEqualTo(Instant.parse("2025-10-11T21:30:00Z"));
        assertThat(
                        row("\"AssignmentBlockedState\":\"BlockedUntil\",\"AssignmentBlockedUntil\":\"10/11/2025 9:30:00 PM\"")
                                .outcome())
                .isEqualTo(RowOutcome.REJECTED);
    }

    @Test
    void readsTheCmdletsCsvAndItsCollections() throws IOException {
        var read = ReadFiles.text("""
                #TYPE Microsoft.Teams.ConfigAPI.Cmdlets.Generated.Models.SkypeTelephoneNumberMgmtCmdletAcquiredTelephoneNumber
                "TelephoneNumber","NumberType","ActivationState","AssignedPstnTargetId","AssignmentCategory","Capability","PstnAssignmentStatus"
                "+12065551000;ext=524","DirectRouting","AssignmentPending","%s","Primary","System.String[]","UserAssigned"
                """.formatted(KARI));
        assertThat(read.kind()).isEqualTo(ExportKind.PHONE_NUMBER_ASSIGNMENT);
        assertThat(read.only().number()).isEqualTo(new PhoneNumber(12065551000L, "524"));
        assertThat(read.only().reason()).contains("AssignmentPending");
    }

    @Test
    void readsTheExportOfAcquiredNumbersWithItsOtherNames() throws IOException {
        var read = ReadFiles.text("""
                TelephoneNumber,OperatorId,NumberType,LocationId,CivicAddressId,NetworkSiteId,AvailableCapabilities,AcquiredCapabilities,AssignmentStatus,PlaceName,ActivationState,PartnerName,IsoCountryCode,PortInOrderStatus,TargetId,TargetType,AssignmentCategory
                4755123001,,CallingPlan,,,,,,VoiceApplicationAssigned,Bergen,Activated,,NO,,%s,,Primary
                4755123002,,CallingPlan,,,,,,Unassigned,Bergen,Activated,,NO,,00000000-0000-0000-0000-000000000000,,Primary
                """.formatted(KARI));
        assertThat(read.kind()).isEqualTo(ExportKind.ACQUIRED_PHONE_NUMBER);
        assertThat(read.rows()).extracting(ImportRow::shows).containsExactly(Shows.HELD, Shows.FREE);
        assertThat(read.rows().getFirst().number()).isEqualTo(PhoneNumber.of(4755123001L));
    }

    @Test
    void readsPagesOfGraphAndSaysWhenThereAreMore() throws IOException {
        String page = """
                {"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#numberAssignments","@odata.count":2,
                 "value":[{"telephoneNumber":"+4755123001","operatorId":null,"numberType":"directRouting","activationState":"activated",
                           "capabilities":["userAssignment"],"assignmentTargetId":"%s","assignmentCategory":"primary",
                           "assignmentStatus":"userAssigned","isoCountryCode":"NO","supportedCustomerActions":["manual"]},
                          {"telephoneNumber":"+4755123002","numberType":"directRouting","assignmentStatus":"unassigned",
                           "assignmentTargetId":null}]%s}
                """;
        String next = ",\"@odata.nextLink\":\"https://graph.microsoft.com/v1.0/next\"";
        var first = ReadFiles.text(page.formatted(KARI, next));
        assertThat(first.kind()).isEqualTo(ExportKind.NUMBER_ASSIGNMENTS);
        assertThat(first.rows()).extracting(ImportRow::shows).containsExactly(Shows.HELD, Shows.FREE);
        assertThat(first.remark()).contains("further pages");
        var both = ReadFiles.text("[" + page.formatted(KARI, next) + "," + page.formatted(KARI, "") + "]");
        assertThat(both.rows()).hasSize(4);
        assertThat(both.remark()).isEmpty();
        assertThat(ReadFiles.text(page.formatted(KARI, next) + page.formatted(KARI, ""))
                        .rows())
                .hasSize(4);
    }

    @Test
    @DisplayName("reference case 60: more than 500 numbers are all read")
    void row60ReadsMoreThanAPage() throws IOException {
        String numbers = IntStream.range(0, 1234)
                .mapToObj(i -> "{\"TelephoneNumber\":\"+%d\",\"PstnAssignmentStatus\":\"Unassigned\"}"
                        .formatted(4755120000L + i))
                .collect(Collectors.joining(","));
        assertThat(ReadFiles.text("[" + numbers + "]").rows()).hasSize(1234);
    }

    @Test
    void readsTheOldCmdlet() throws IOException {
        var read = ReadFiles.text("""
                Id,InventoryType,CityCode,ActivationState,TargetType,UserId
                14255551000,Subscriber,NOAM-US-WA-SE,Activated,User,%s
                14255551001,Service,NOAM-US-WA-SE,Activated,,
                """.formatted(KARI));
        assertThat(read.kind()).isEqualTo(ExportKind.ONLINE_TELEPHONE_NUMBER);
        assertThat(read.rows()).extracting(ImportRow::shows).containsExactly(Shows.HELD, Shows.FREE);
    }

    @Test
    void readsOnlineUsersAndResourceAccounts() throws IOException {
        var read = ReadFiles.text("""
                Identity,UserPrincipalName,SipAddress,DisplayName,LineUri,AccountType,FeatureTypes
                %s,kari@contoso.com,sip:Kari@contoso.com,Kari,tel:+4755123001,User,System.String[]
                %s,aa@contoso.com,,Reception,tel:+4755123002,ResourceAccount,System.String[]
                """.formatted(KARI, KARI));
        assertThat(read.kind()).isEqualTo(ExportKind.ONLINE_USER);
        assertThat(read.rows())
                .extracting(ImportRow::holder)
                .containsExactly(
                        new Holder(HolderKind.USER, "sip:kari@contoso.com", LineKind.PRIMARY, "Kari", null),
                        new Holder(HolderKind.RESOURCE_ACCOUNT, "aa@contoso.com", LineKind.PRIMARY, "Reception", null));
    }
}
