package org.dialworks.diagnostics.knowledge;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Which article that comes with the service is about a finding. */
@Singleton
public class KnownTroubles {

    private final Map<String, String> articles = new HashMap<>();

    KnownTroubles() {
        for (Article article : BuiltInArticles.all()) {
            article.front()
                    .findings()
                    .forEach(finding -> articles.put(finding, article.front().id()));
        }
    }

    /** The id of the article on what diagnosis calls so. */
    public Optional<String> articleOn(String finding) {
        return Optional.ofNullable(articles.get(finding));
    }
}
