package org.dialworks.routing.importing;

import java.util.Locale;
import java.util.Optional;

/** What an exported object is, told by its properties, and where two kinds have the same by its type or its file's name. */
enum ExportKind {
    DIAL_PLAN,
    NORMALIZATION_RULE,
    USAGES,
    ROUTE,
    POLICY,
    TRUNK_CONFIGURATION,
    CALLED_RULE,
    CALLING_RULE,
    TEST,
    /** {@code Get-CsTrunk} and {@code Get-CsService -PstnGateway}: which gateways there are; a plan does not hold them. */
    TOPOLOGY,
    TEAMS_GATEWAY,
    TEAMS_TRANSLATION_RULE;

    static Optional<ExportKind> of(Exported object) {
        if (object.has("NumberPattern")) {
            return Optional.of(ROUTE);
        }
        if (object.has("DialedNumber") && object.has("ExpectedTranslatedNumber")) {
            return Optional.of(TEST);
        }
        if (object.has("OutboundTranslationRulesList")) {
            return Optional.of(TRUNK_CONFIGURATION);
        }
        if (object.has("NormalizationRules")) {
            return Optional.of(DIAL_PLAN);
        }
        if (object.has("OutboundPstnNumberTranslationRules") || object.has("SipSignalingPort")) {
            return Optional.of(TEAMS_GATEWAY);
        }
        if (object.has("Pattern") && object.has("Translation")) {
            return Optional.of(rule(object));
        }
        if (object.has("PstnUsages") || object.has("OnlinePstnUsages")) {
            return Optional.of(POLICY);
        }
        if (object.has("Usage")) {
            return Optional.of(USAGES);
        }
        return object.has("PoolFqdn") ? Optional.of(TOPOLOGY) : Optional.empty();
    }

    private static ExportKind rule(Exported object) {
        if (object.has("IsInternalExtension")) {
            return NORMALIZATION_RULE;
        }
        if (object.text("Identity").indexOf('/') < 0) {
            return TEAMS_TRANSLATION_RULE;
        }
        String hint = (object.type() + " " + object.file()).toLowerCase(Locale.ROOT);
        return hint.contains("calling") ? CALLING_RULE : CALLED_RULE;
    }
}
