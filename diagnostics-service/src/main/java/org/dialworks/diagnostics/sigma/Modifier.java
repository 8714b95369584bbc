package org.dialworks.diagnostics.sigma;

import java.util.Arrays;
import java.util.Optional;

/** The modifiers of Sigma 2.1 that follow a field's name. */
enum Modifier {
    ALL("all"),
    STARTSWITH("startswith"),
    ENDSWITH("endswith"),
    CONTAINS("contains"),
    EXISTS("exists"),
    CASED("cased"),
    NEQ("neq"),
    WINDASH("windash"),
    RE("re"),
    I("i"),
    IGNORECASE("ignorecase"),
    M("m"),
    MULTILINE("multiline"),
    S("s"),
    DOTALL("dotall"),
    BASE64("base64"),
    BASE64OFFSET("base64offset"),
    UTF16LE("utf16le"),
    WIDE("wide"),
    UTF16BE("utf16be"),
    UTF16("utf16"),
    LT("lt"),
    LTE("lte"),
    GT("gt"),
    GTE("gte"),
    MINUTE("minute"),
    HOUR("hour"),
    DAY("day"),
    WEEK("week"),
    MONTH("month"),
    YEAR("year"),
    CIDR("cidr"),
    EXPAND("expand"),
    FIELDREF("fieldref");

    private final String word;

    Modifier(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Optional<Modifier> of(String word) {
        return Arrays.stream(values())
                .filter(modifier -> modifier.word.equals(word))
                .findFirst();
    }
}
