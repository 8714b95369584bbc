package org.dialworks.diagnostics.knowledge;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Brings the built-in articles into the database, so that one search covers them and the sites' own. */
@ApplicationScoped
class KnowledgeStart {

    private static final String BY = "diagnostics-service";

    private final ArticleRepository repository;

    @Inject
    KnowledgeStart(ArticleRepository repository) {
        this.repository = repository;
    }

    @Transactional
    void load(@Observes StartupEvent started) {
        List<Article> articles = BuiltInArticles.all();
        for (Article article : articles) {
            String id = article.front().id();
            // Several instances may start at once: whoever comes second finds the row, and changes it only if it
            // differs.
            if (!repository.insert(null, article, BY)) {
                Optional<StoredArticle> stored = repository.lock(id);
                if (stored.isPresent() && !stored.get().article().equals(article)) {
                    repository.update(id, article, BY);
                }
            }
        }
        repository.forgetBuiltInExcept(
                articles.stream().map(article -> article.front().id()).toList());
    }
}
