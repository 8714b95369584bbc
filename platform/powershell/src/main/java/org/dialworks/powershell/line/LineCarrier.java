package org.dialworks.powershell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dialworks.contracts.HolderKind;
import org.dialworks.contracts.LineKind;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.powershell.Generation;

/**
 * How a kind of holder carries its number on Lync and Skype for Business Server: the nouns of its cmdlets and the property
 * that is the number, as their pages say.
 *
 * @param noun the cmdlets are {@code Get-} and {@code Set-} of it
 * @param property the parameter of Set- and the member of what Get- gives
 * @param enterpriseVoice whether the line works only with EnterpriseVoiceEnabled
 * @param filtered whether Get- takes {@code -Filter} on the property
 */
record LineCarrier(String noun, String property, boolean enterpriseVoice, boolean filtered) {

    private static final LineCarrier USER = new LineCarrier("CsUser", "LineURI", true, true);
    private static final LineCarrier PRIVATE_LINE = new LineCarrier("CsUser", "PrivateLine", false, true);
    private static final LineCarrier MEETING_ROOM = new LineCarrier("CsMeetingRoom", "LineURI", true, true);
    private static final LineCarrier PHONE = new LineCarrier("CsCommonAreaPhone", "LineURI", true, true);
    private static final LineCarrier ANALOG = new LineCarrier("CsAnalogDevice", "LineURI", true, true);
    private static final LineCarrier APPLICATION =
            new LineCarrier("CsTrustedApplicationEndpoint", "LineURI", true, true);
    private static final LineCarrier CONFERENCING =
            new LineCarrier("CsDialInConferencingAccessNumber", "LineUri", false, true);
    /** Set-CsExUmContact cannot set the line: it follows the display number. */
    private static final LineCarrier EXCHANGE_UM = new LineCarrier("CsExUmContact", "DisplayNumber", true, true);

    private static final LineCarrier WORKFLOW = new LineCarrier("CsRgsWorkflow", "LineUri", false, false);

    /** How a holder carries a number; empty when the generation has no cmdlet for it. */
    static Optional<LineCarrier> of(HolderKind kind, LineKind line, Generation generation) {
        if (generation == Generation.TEAMS || line == LineKind.ALTERNATE) {
            return Optional.empty();
        }
        if (line == LineKind.PRIVATE) {
            return kind == HolderKind.USER ? Optional.of(PRIVATE_LINE) : Optional.empty();
        }
        return switch (kind) {
            case USER -> Optional.of(USER);
            // Lync Server 2010 has no meeting rooms; there a room is a user account.
            case MEETING_ROOM -> Optional.of(generation == Generation.LYNC2010 ? USER : MEETING_ROOM);
            case COMMON_AREA_PHONE -> Optional.of(PHONE);
            case ANALOG_DEVICE -> Optional.of(ANALOG);
            case TRUSTED_APPLICATION -> Optional.of(APPLICATION);
            case CONFERENCING -> Optional.of(CONFERENCING);
            case EXCHANGE_UM -> Optional.of(EXCHANGE_UM);
            case RESPONSE_GROUP -> Optional.of(WORKFLOW);
            case HYBRID_APPLICATION, CALL_PARK_ORBIT, RESOURCE_ACCOUNT, SHARED_CALLING_POLICY -> Optional.empty();
        };
    }

    /** Everything that can hold a number on this generation, to be asked before a number is given. */
    static List<LineCarrier> all(Generation generation) {
        var all = new ArrayList<LineCarrier>(
                List.of(USER, PRIVATE_LINE, PHONE, ANALOG, APPLICATION, CONFERENCING, EXCHANGE_UM));
        if (generation != Generation.LYNC2010) {
            all.add(MEETING_ROOM);
        }
        all.add(WORKFLOW);
        return all;
    }

    boolean isWorkflow() {
        return noun.equals(WORKFLOW.noun);
    }

    /** An access number exists for its number only, and cannot be without one. */
    boolean isNothingWithoutItsNumber() {
        return noun.equals(CONFERENCING.noun);
    }

    /** A display number has no extension, so a number with one is never that of an Exchange UM contact. */
    boolean canHold(PhoneNumber number) {
        return !(number.hasExtension() && property.equals(EXCHANGE_UM.property));
    }

    /** The number as this property has it. */
    String value(PhoneNumber number) {
        return property.equals(EXCHANGE_UM.property) ? "+" + number.digits() : number.lineUri();
    }
}
