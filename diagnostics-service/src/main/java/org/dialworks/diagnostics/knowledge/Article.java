package org.dialworks.diagnostics.knowledge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dialworks.contracts.Platform;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a trouble.
 *
 * @param front what stands above the text
 * @param text Markdown
 */
record Article(FrontMatter front, String text) {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_ITEMS = 100;
    private static final int LONGEST_ITEM = 300;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern EVENT = Pattern.compile("[^/]{1,100}/[0-9]{1,5}");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * What stands above the text of an article, as YAML.
     *
     * @param id names it in URLs: lower-case letters, digits and hyphens
     * @param products generations that it is about; empty for all
     * @param versions builds or versions of Windows, in free words
     * @param roles roles of servers ({@code mediation}); empty for all
     * @param features of the product ({@code enterprise-voice})
     * @param events as provider and id: {@code LS Mediation Server/25073}
     * @param errors what a log or message says, word for word; a text in which one of them stands finds the article
     * @param findings what diagnosis calls the trouble ({@code SDP-WRONG-NIC})
     * @param sources where it is from
     * @param updated as in 2026-01-31
     */
    record FrontMatter(
            String id,
            String title,
            List<Platform> products,
            List<String> versions,
            List<String> roles,
            List<String> features,
            List<String> events,
            List<String> errors,
            List<String> findings,
            List<Link> sources,
            String updated) {

        FrontMatter {
            products = products == null ? List.of() : List.copyOf(products);
            versions = orEmpty(versions);
            roles = orEmpty(roles);
            features = orEmpty(features);
            events = orEmpty(events);
            errors = orEmpty(errors);
            findings = orEmpty(findings);
            sources = sources == null ? List.of() : List.copyOf(sources);
        }

        private static List<String> orEmpty(@Nullable List<String> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }

    /** A text elsewhere. */
    record Link(String title, @Nullable String url) {}

    /** What is wrong with it, in words that name the field; empty when nothing is. */
    Optional<String> fault() {
        if (front.id() == null || !ID.matcher(front.id()).matches()) {
            return Optional.of("id must be 1 to 80 lower-case letters, digits and hyphens, not " + front.id());
        }
        if (front.title() == null || front.title().isBlank() || front.title().length() > LONGEST_TITLE) {
            return Optional.of("title must have 1 to " + LONGEST_TITLE + " characters");
        }
        if (front.updated() == null || !DATE.matcher(front.updated()).matches()) {
            return Optional.of("updated must be a date as in 2026-01-31, not " + front.updated());
        }
        for (String event : front.events()) {
            if (!EVENT.matcher(event).matches()) {
                return Optional.of("events must be provider/id as in 'LS Mediation Server/25073', not " + event);
            }
        }
        for (List<String> list : List.of(
                front.versions(), front.roles(), front.features(), front.events(), front.errors(), front.findings())) {
            if (list.size() > MOST_ITEMS
                    || list.stream().anyMatch(item -> item.isBlank() || item.length() > LONGEST_ITEM)) {
                return Optional.of(
                        "a list has at most " + MOST_ITEMS + " items, each of 1 to " + LONGEST_ITEM + " characters");
            }
        }
        for (Link link : front.sources()) {
            if (link.title() == null || link.title().isBlank() || (link.url() != null && !isWeb(link.url()))) {
                return Optional.of("a source has a title and may have a url that begins with http:// or https://");
            }
        }
        return text.isBlank() ? Optional.of("the text below the front matter is missing") : Optional.empty();
    }

    private static boolean isWeb(String url) {
        return url.startsWith("https://") || url.startsWith("http://");
    }
}
