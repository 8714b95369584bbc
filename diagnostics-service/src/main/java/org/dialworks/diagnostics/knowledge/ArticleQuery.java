package org.dialworks.diagnostics.knowledge;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Word;
import org.dialworks.platform.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What articles are looked for by; all that is given must hold. */
public class ArticleQuery {

    private static final int LONGEST_WORDS = 500;
    private static final int LONGEST_ERROR = 20_000;
    private static final int LARGEST_EVENT = 65_535;

    @QueryParam("q")
    @Parameter(
            description = "Words to search for: as in web searches, \"in quotes\", -without, or",
            example = "one-way audio")
    @Nullable
    String q;

    @QueryParam("event")
    @Parameter(description = "About this event: its id, or provider and id", example = "LS Mediation Server/25073")
    @Nullable
    String event;

    @QueryParam("error")
    @Parameter(
            description = "A message or a piece of a log: articles are found whose error stands in it. Codes may be"
                    + " written in any form",
            example = "Setup failed with -2147024864")
    @Nullable
    String error;

    @QueryParam("finding")
    @Parameter(description = "About what diagnosis calls so", example = "SDP-WRONG-NIC")
    @Nullable
    String finding;

    @QueryParam("feature")
    @Parameter(description = "About this feature", example = "enterprise-voice")
    @Nullable
    String feature;

    @QueryParam("role")
    @Parameter(description = "About this role, or about all", example = "mediation")
    @Nullable
    String role;

    @QueryParam("product")
    @Parameter(description = "About this generation, or about all", example = "lync2010")
    @Nullable
    String product;

    Optional<String> words() {
        return limited("q", q, LONGEST_WORDS);
    }

    /** The text in which errors may stand, with its codes in the form of the articles added. */
    Optional<String> errorText() {
        return limited("error", error, LONGEST_ERROR).map(text -> text + "\n" + String.join("\n", ErrorCodes.in(text)));
    }

    Optional<String> finding() {
        return limited("finding", finding, LONGEST_WORDS);
    }

    Optional<String> feature() {
        return limited("feature", feature, LONGEST_WORDS);
    }

    Optional<String> role() {
        return limited("role", role, LONGEST_WORDS);
    }

    Optional<Integer> eventId() {
        if (event == null || event.isBlank()) {
            return Optional.empty();
        }
        String number = event.substring(event.lastIndexOf('/') + 1).strip();
        if (number.isEmpty() || number.length() > 5 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw ProblemException.invalid("event", "event must be an id or provider/id, as in 25073");
        }
        int id = Integer.parseInt(number);
        if (id > LARGEST_EVENT) {
            throw ProblemException.invalid("event", "an event id is at most " + LARGEST_EVENT + ", not " + id);
        }
        return Optional.of(id);
    }

    /** Provider and id, where both are given. */
    Optional<String> providerAndId() {
        return limited("event", event, LONGEST_WORDS).filter(text -> text.indexOf('/') > 0);
    }

    Optional<String> product() {
        if (product == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Word.parse(Platform.class, product).word());
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("product", String.valueOf(e.getMessage()));
        }
    }

    private static Optional<String> limited(String name, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw ProblemException.invalid(name, name + " has at most " + most + " characters");
        }
        return Optional.ofNullable(text).map(given -> given.replace('\0', ' ')).filter(given -> !given.isBlank());
    }
}
