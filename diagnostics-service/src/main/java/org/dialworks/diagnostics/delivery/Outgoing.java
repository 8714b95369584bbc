package org.dialworks.diagnostics.delivery;

import java.util.Map;

/** A message in the form in which it leaves. */
sealed interface Outgoing {

    /** A POST of JSON. */
    record Post(String url, Map<String, String> headers, String body) implements Outgoing {
        @Override
        public String toString() {
            return "Post[" + body.length() + " characters]";
        }
    }

    /** A mail. */
    record Mail(MailServer server, Letter letter) implements Outgoing {}
}
