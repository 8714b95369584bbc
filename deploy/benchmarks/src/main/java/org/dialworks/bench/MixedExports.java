package org.dialworks.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;

/**
 * Exports as a company that moves to Teams has them: 40 in 100 rows are users of Skype for Business, 30 numbers of Teams, 15
 * objects of the directory, 15 plain numbers. In each hundred, one number is held twice, one row cannot be read, and one
 * has an extension.
 */
final class MixedExports {

    private static final int RANGE = 10_000;

    private MixedExports() {}

    /** What is done with the writer of a file. */
    @FunctionalInterface
    private interface Content {
        void write(Writer out) throws IOException;
    }

    /** Writes exports with so many rows of numbers that begin at a number, and the ranges for them. */
    static List<Path> write(Path folder, long first, int rows) throws IOException {
        Files.createDirectories(folder);
        int users = rows / 100 * 40;
        int teams = rows / 100 * 30;
        int directory = rows / 100 * 15;
        long teamsFrom = first + users;
        long directoryFrom = teamsFrom + teams;
        long listFrom = directoryFrom + directory;
        return List.of(
                file(folder, "Get-CsUnassignedNumber.csv", out -> ranges(out, first, rows)),
                file(folder, "Get-CsUser.csv", out -> users(out, first, users)),
                file(folder, "Get-CsPhoneNumberAssignment.json", out -> teams(out, teamsFrom, teams)),
                file(folder, "contacts.ldif", out -> directory(out, directoryFrom, directory)),
                file(folder, "numbers.csv", out -> list(out, listFrom, rows - users - teams - directory)));
    }

    private static Path file(Path folder, String name, Content content) throws IOException {
        Path file = folder.resolve(name + ".gz");
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            content.write(out);
        }
        return file;
    }

    private static void ranges(Writer out, long first, int rows) throws IOException {
        out.write("Identity;NumberRangeStart;NumberRangeEnd;AnnouncementName;Priority\n");
        for (long from = first; from < first + rows; from += RANGE) {
            out.write(String.format(Locale.ROOT, "Range %d;tel:+%d;tel:+%d;Vacant;1\n", from, from, from + RANGE - 1));
        }
    }

    private static void users(Writer out, long first, int count) throws IOException {
        out.write("#TYPE Microsoft.Rtc.Management.ADConnect.Schema.ADUser\n");
        out.write(
                "\"DisplayName\",\"SipAddress\",\"UserPrincipalName\",\"SamAccountName\",\"RegistrarPool\",\"LineURI\"\n");
        for (int i = 0; i < count; i++) {
            String line = switch (i % 100) {
                case 10 -> "tel:+" + (first + i - 1);
                case 20 -> "4.755E+09";
                case 30 -> "tel:+" + (first + i) + ";ext=" + (1000 + i % 9000);
                default -> "tel:+" + (first + i);
            };
            long number = first + i;
            out.write(
                    "\"Åse Nordmann %d\",\"sip:u%d@contoso.com\",\"u%d@contoso.com\",\"u%d\",\"pool01.contoso.com\",\"%s\"\n"
                            .formatted(number, number, number, number, line));
        }
    }

    private static void teams(Writer out, long first, int count) throws IOException {
        out.write("[");
        for (int i = 0; i < count; i++) {
            boolean held = i % 3 > 0;
            out.write((i == 0 ? "" : ",")
                    + """
                    {"TelephoneNumber":"+%d","OperatorId":"","NumberType":"DirectRouting","ActivationState":"Activated",
                     "AssignedPstnTargetId":"%s","AssignmentCategory":"Primary","Capability":["UserAssignment"],"City":"Bergen",
                     "IsoCountryCode":"NO","PstnAssignmentStatus":"%s","NumberSource":"Online","AssignmentBlockedState":"NotBlocked"}
                    """.formatted(
                                    first + i,
                                    held ? new UUID(first, i).toString() : "",
                                    held ? "UserAssigned" : "Unassigned"));
        }
        out.write("]");
    }

    private static void directory(Writer out, long first, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            out.write("""
                    dn: CN=contact %d,OU=Contacts,DC=contoso,DC=com
                    objectClass: contact
                    displayName: Contact %d
                    msRTCSIP-Line: tel:+%d
                    msRTCSIP-OwnerUrn: urn:device:commonareaphone
                    msRTCSIP-PrimaryUserAddress: sip:c%d@contoso.com

                    """.formatted(i, i, first + i, first + i));
        }
    }

    private static void list(Writer out, long first, int count) throws IOException {
        out.write("PhoneNumber;Operator\n");
        for (int i = 0; i < count; i++) {
            out.write("+" + (first + i) + ";Telco\n");
        }
    }
}
