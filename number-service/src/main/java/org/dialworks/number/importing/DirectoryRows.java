package org.dialworks.number.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;

/**
 * Objects of the Active Directory with the attributes that Lync and Skype for Business keep there. Which kind an object
 * is, its {@code msRTCSIP-OwnerUrn} says; a contact without one is Exchange's.
 */
record DirectoryRows(NumberEntry entry) implements RowReader {

    private static final Pattern VOICE_MAIL =
            Pattern.compile("(?i)(?:^|[\\s,;|{])eum:([0-9+][^\\s,;|}@]*(?:;phone-context=[^\\s,;|}]+)?)");

    @Override
    public List<ImportRow> read(ExportRow row) {
        HolderKind kind = kind(row);
        var entries = new ArrayList<ImportRow>();
        row.cell("msRTCSIP-Line").ifPresent(text -> entries.add(held(row, text, kind, LineKind.PRIMARY)));
        row.cell("msRTCSIP-PrivateLine").ifPresent(text -> entries.add(held(row, text, kind, LineKind.PRIVATE)));
        for (String text : voiceMail(row)) {
            ImportRow further = held(row, text, kind, LineKind.ALTERNATE);
            boolean known = further.number() != null
                    && entries.stream().anyMatch(other -> further.number().equals(other.number()));
            if (!known) {
                entries.add(further);
            }
        }
        return entries.isEmpty() ? RowReader.nothing(row, holder(row, kind, LineKind.PRIMARY)) : entries;
    }

    private ImportRow held(ExportRow row, String text, HolderKind kind, LineKind line) {
        return holder(row, kind, line)
                .map(holder -> entry.of(row.line(), text, NumberEntry.Said.heldBy(holder)))
                .orElseGet(
                        () -> NumberEntry.refused(
                                row.line(),
                                text,
                                "there is no msRTCSIP-PrimaryUserAddress, userPrincipalName or distinguishedName to know the holder by"));
    }

    private static Optional<Holder> holder(ExportRow row, HolderKind kind, LineKind line) {
        return row.cell("msRTCSIP-PrimaryUserAddress", "userPrincipalName", "distinguishedName", "dn", "sAMAccountName")
                .filter(id -> id.length() <= NumberEntry.LONGEST_TEXT)
                .map(id -> HolderCells.holder(row, kind, line, id));
    }

    private static HolderKind kind(ExportRow row) {
        String owner = row.cell("msRTCSIP-OwnerUrn").orElse("").toLowerCase(Locale.ROOT);
        return switch (owner) {
            case "" -> isContact(row) ? HolderKind.EXCHANGE_UM : HolderKind.USER;
            case "urn:application:caa" -> HolderKind.CONFERENCING;
            case "urn:application:rgs" -> HolderKind.RESPONSE_GROUP;
            case "urn:application:cps" -> HolderKind.CALL_PARK_ORBIT;
            case "urn:device:commonareaphone" -> HolderKind.COMMON_AREA_PHONE;
            case "urn:device:analogphone", "urn:device:analogfax" -> HolderKind.ANALOG_DEVICE;
            case "urn:device:roomsystem" -> HolderKind.MEETING_ROOM;
            default -> HolderKind.TRUSTED_APPLICATION;
        };
    }

    // Exports with one value have the most derived class; LDIF has them all.
    private static boolean isContact(ExportRow row) {
        String classes = row.cell("objectClass").orElse("").toLowerCase(Locale.ROOT);
        return classes.contains("contact");
    }

    // Exchange writes a mailbox's extension as eum:1234;phone-context=its dial plan, or
    // eum:+4755123456;phone-context=….
    private static List<String> voiceMail(ExportRow row) {
        var found = new ArrayList<String>();
        Matcher address = VOICE_MAIL.matcher(row.cell("proxyAddresses").orElse(""));
        while (address.find() && found.size() < 20) {
            found.add(address.group(1));
        }
        return found;
    }
}
