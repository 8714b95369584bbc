package org.dialworks.number.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionTest {

    private static Recognition of(String columns, String type, String file) {
        return Recognition.of(new LinkedHashSet<>(List.of(columns.split(" "))), type, file, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "UNASSIGNED_NUMBER, Identity AnnouncementName NumberRangeStart NumberRangeEnd AnnouncementService Priority",
        "UNASSIGNED_NUMBER, NUMBERRANGESTART numberrangeend",
        "CALL_PARK_ORBIT, Identity NumberRangeStart NumberRangeEnd CallParkService Type",
        "USER, Identity SipAddress LineURI PrivateLine DisplayName SamAccountName UserPrincipalName RegistrarPool HostingProvider",
        "DIAL_IN_CONFERENCING_ACCESS_NUMBER, Identity PrimaryUri DisplayName DisplayNumber LineUri PrimaryLanguage SecondaryLanguages Pool HostingProvider Regions Priority",
        "EX_UM_CONTACT, Identity RegistrarPool SipAddress LineURI DisplayNumber AutoAttendant IsSubscriberAccess OtherIpPhone Description",
        "RGS_WORKFLOW, Identity Name PrimaryUri LineUri DisplayNumber Active Language TimeZone OwnerPool Description",
        "COMMON_AREA_PHONE, Identity RegistrarPool SipAddress ClientPolicy PinPolicy LineURI DisplayNumber DisplayName Description",
        "ANALOG_DEVICE, Identity Gateway AnalogFax SipAddress LineURI DisplayNumber DisplayName Description RegistrarPool Enabled",
        "TRUSTED_APPLICATION_ENDPOINT, Identity RegistrarPool OwnerUrn SipAddress LineURI DisplayNumber DisplayName PrimaryLanguage",
        "HYBRID_APPLICATION_ENDPOINT, Identity ApplicationId SipAddress DisplayName LineUri",
    })
    void knowsAWholeExportByItsColumns(ExportKind kind, String columns) {
        assertThat(of(columns, "", "body"))
                .isInstanceOfSatisfying(
                        Recognition.Known.class,
                        known -> assertThat(known.kind()).isEqualTo(kind));
    }

    @ParameterizedTest
    @CsvSource({
        "MEETING_ROOM, Microsoft.Rtc.Management.ADConnect.Schema.OCSADMeetingRoom",
        "MEETING_ROOM, Selected.Microsoft.Rtc.Management.ADConnect.Schema.OCSADMeetingRoom",
        "USER, Microsoft.Rtc.Management.ADConnect.Schema.ADUser",
        "ANALOG_DEVICE, Microsoft.Rtc.Management.ADConnect.Schema.OCSADAnalogDeviceContact",
        "COMMON_AREA_PHONE, Microsoft.Rtc.Management.ADConnect.Schema.OCSADCommonAreaPhoneContact",
        "EX_UM_CONTACT, Microsoft.Rtc.Management.ADConnect.Schema.OCSADExUmContact",
        "TRUSTED_APPLICATION_ENDPOINT, Microsoft.Rtc.Management.ADConnect.Schema.OCSADApplicationContact",
    })
    void theTypeLineDecidesBetweenThoseWithTheSameColumns(ExportKind kind, String type) {
        assertThat(of("DisplayName SipAddress LineURI", type, "body")).isEqualTo(new Recognition.Known(kind, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "MEETING_ROOM, Get-CsMeetingRoom_2026-01.csv",
        "USER, lync-users.csv",
        "ANALOG_DEVICE, Analog Devices.json",
        "COMMON_AREA_PHONE, CsCommonAreaPhone.csv",
        "TRUSTED_APPLICATION_ENDPOINT, trusted-app-endpoints.csv",
    })
    void theFileNameDecidesAtLast(ExportKind kind, String file) {
        assertThat(of("DisplayName SipAddress LineURI", "", file)).isEqualTo(new Recognition.Known(kind, ""));
    }

    @Test
    void theColumnsCountForMoreThanTheFileName() {
        assertThat(of("SipAddress LineURI AnalogFax Gateway", "", "users.csv"))
                .isEqualTo(new Recognition.Known(ExportKind.ANALOG_DEVICE, ""));
    }

    @Test
    void whatCanBeSeveralIsNotGuessed() {
        assertThat(of("DisplayName SipAddress LineURI", "", "export.csv"))
                .isInstanceOfSatisfying(
                        Recognition.Ambiguous.class,
                        ambiguous ->
                                assertThat(ambiguous.wayOut()).contains("Get-CsMeetingRoom", "kind=", "analog-device"));
        assertThat(of("PrimaryUri LineUri DisplayName", "", "export.csv")).isInstanceOf(Recognition.Ambiguous.class);
    }

    @Test
    void whatTheSenderSaysCountsIfTheColumnsAllowIt() {
        var columns = new LinkedHashSet<>(List.of("DisplayName", "SipAddress", "LineURI"));
        assertThat(Recognition.of(columns, "", "x", ExportKind.named("meeting-room")))
                .isEqualTo(new Recognition.Known(ExportKind.MEETING_ROOM, ""));
        assertThat(Recognition.of(columns, "", "x", ExportKind.named("get-csunassignednumber")))
                .isInstanceOf(Recognition.Unknown.class);
    }

    @Test
    void whatIsNoExportIsUnknown() {
        assertThat(of("Colour Shape", "", "users.csv")).isInstanceOf(Recognition.Unknown.class);
    }
}
