package org.dialworks.diagnostics.knowledge;

import org.jspecify.annotations.Nullable;

/**
 * An article with its place in the store.
 *
 * @param id of a built-in one its own, of a site's own the site's name, a dot, and its own
 * @param excerpt of a search
 * @param rank of a search, higher is better; 0 otherwise
 */
record StoredArticle(
        String id,
        @Nullable String site,
        Article article,
        long version,
        @Nullable String excerpt,
        float rank) {

    static String idOf(@Nullable String site, Article article) {
        return site == null
                ? article.front().id()
                : site + "." + article.front().id();
    }
}
