package org.dialworks.diagnostics.knowledge;

import java.util.List;
import org.dialworks.contracts.Platform;
import org.jspecify.annotations.Nullable;

/**
 * An article as the API shows it.
 *
 * @param site whose own it is; absent for one that comes with the service
 * @param events as provider and id
 * @param findings what diagnosis calls the trouble
 * @param excerpt where the words that were searched stand, those between {@code **}; only in answers to a search
 * @param text Markdown; not in lists
 * @param version counts changes from 1
 */
public record ArticleView(
        String id,
        @Nullable String site,
        String title,
        List<Platform> products,
        List<String> versions,
        List<String> roles,
        List<String> features,
        List<String> events,
        List<String> errors,
        List<String> findings,
        List<Source> sources,
        String updated,
        @Nullable String excerpt,
        @Nullable String text,
        long version) {

    /** Where it is from. */
    public record Source(String title, @Nullable String url) {}

    static ArticleView of(StoredArticle stored, boolean whole) {
        Article.FrontMatter front = stored.article().front();
        return new ArticleView(
                stored.id(),
                stored.site(),
                front.title(),
                front.products(),
                front.versions(),
                front.roles(),
                front.features(),
                front.events(),
                front.errors(),
                front.findings(),
                front.sources().stream()
                        .map(link -> new Source(link.title(), link.url()))
                        .toList(),
                front.updated(),
                stored.excerpt(),
                whole ? stored.article().text() : null,
                stored.version());
    }
}
