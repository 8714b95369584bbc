package org.dialworks.number.export;

import org.dialworks.contracts.Word;

/** What kind of file. */
public enum Format implements Word {
    CSV("text/csv; charset=utf-8; header=present", true),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false),
    /** One row to a line, as the API shows it. */
    JSONL("application/x-ndjson", true),
    /** All rows as the items of one document. */
    JSON("application/json", true);

    private final String mediaType;
    private final boolean text;

    Format(String mediaType, boolean text) {
        this.mediaType = mediaType;
        this.text = text;
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether it is worth packing; a workbook is packed already. */
    boolean isText() {
        return text;
    }
}
