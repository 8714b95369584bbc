package org.dialworks.routing.unassigned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dialworks.contracts.Problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What answers calls to numbers that nobody has, as sent: an announcement on Lync and Skype for Business Server, a user, a
 * resource account or an announcement in Teams.
 */
record Answering(
        @Nullable Announcement announcement, @Nullable Treatment treatment) {

    private static final Pattern SERVICE = Pattern.compile("ApplicationServer:[A-Za-z0-9.-]{1,255}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}-[A-Z]{2}");
    private static final Pattern OBJECT_ID = Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST_NAME = 256;
    private static final int LONGEST_TEXT = 2000;

    /**
     * An announcement of the announcement application.
     *
     * @param service where it is: {@code ApplicationServer:pool01.contoso.com}
     * @param name its name
     * @param text what is read out, if the script is to make it where it is not there
     * @param language of the text: {@code nb-NO}
     */
    record Announcement(
            @Nullable String service,
            @Nullable String name,
            @Nullable String text,
            @Nullable String language) {}

    /**
     * A treatment of Teams.
     *
     * @param targetType User, ResourceAccount or Announcement
     * @param target object id of the user or resource account, or id of the audio file
     * @param priority of the first treatment, those of the further ranges follow; the lower wins. 100 where absent
     */
    record Treatment(
            @Nullable String targetType,
            @Nullable String target,
            @Nullable Integer priority) {

        static final int USUAL_PRIORITY = 100;
        private static final List<String> TARGETS = List.of("User", "ResourceAccount", "Announcement");

        int firstPriority() {
            return priority == null ? USUAL_PRIORITY : priority;
        }
    }

    /** What is wrong for this platform, each with its JSON pointer. */
    List<Fault> faults(boolean teams) {
        var faults = new ArrayList<Fault>();
        if (teams) {
            treatmentFaults(faults);
        } else {
            announcementFaults(faults);
        }
        return faults;
    }

    private void announcementFaults(List<Fault> faults) {
        if (announcement == null) {
            faults.add(Fault.at(
                    "/announcement",
                    "is missing: {\"service\": \"ApplicationServer:pool01.contoso.com\", \"name\": \"Vacant\"}"));
            return;
        }
        check(
                faults,
                "/announcement/service",
                announcement.service(),
                value -> SERVICE.matcher(value).matches() ? null : "must be like ApplicationServer:pool01.contoso.com");
        check(faults, "/announcement/name", announcement.name(), value -> isPlain(value, LONGEST_NAME));
        if (announcement.text() != null) {
            check(faults, "/announcement/text", announcement.text(), value -> isPlain(value, LONGEST_TEXT));
            check(
                    faults,
                    "/announcement/language",
                    announcement.language(),
                    value -> LANGUAGE.matcher(value).matches() ? null : "must be like nb-NO");
        }
    }

    private void treatmentFaults(List<Fault> faults) {
        if (treatment == null) {
            faults.add(Fault.at(
                    "/treatment",
                    "is missing: {\"targetType\": \"Announcement\", \"target\": \"the id of the audio file\"}"));
            return;
        }
        check(
                faults,
                "/treatment/targetType",
                treatment.targetType(),
                value -> Treatment.TARGETS.contains(value) ? null : "must be one of " + Treatment.TARGETS);
        check(
                faults,
                "/treatment/target",
                treatment.target(),
                value -> OBJECT_ID.matcher(value).matches() || "Announcement".equals(treatment.targetType())
                        ? isPlain(value, LONGEST_NAME)
                        : "must be an object id");
        if (treatment.firstPriority() < 1) {
            faults.add(Fault.at("/treatment/priority", "must be 1 or more"));
        }
    }

    /** Says what is wrong with a value; null when nothing is. */
    private interface Check {
        @Nullable
        String fault(String value);
    }

    private static void check(List<Fault> faults, String pointer, @Nullable String value, Check check) {
        Optional.ofNullable(value == null ? "is missing" : check.fault(value))
                .ifPresent(fault -> faults.add(Fault.at(pointer, fault)));
    }

    private static @Nullable String isPlain(String value, int longest) {
        return value.isBlank() || value.length() > longest || value.chars().anyMatch(Character::isISOControl)
                ? "has 1 to " + longest + " characters and no control characters"
                : null;
    }
}
