package org.dialworks.diagnostics.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The articles that come with the service. */
final class BuiltInArticles {

    private static final String FOLDER = "knowledge/";
    private static final String LIST = FOLDER + "articles.txt";

    private BuiltInArticles() {}

    static List<Article> all() {
        return read(LIST)
                .lines()
                .filter(line -> !line.isBlank())
                .map(BuiltInArticles::article)
                .toList();
    }

    private static Article article(String name) {
        try {
            return ArticleFile.read(read(FOLDER + name + ".md"));
        } catch (ArticleFile.NotAnArticle e) {
            throw new IllegalStateException(name + ".md, line " + e.line() + ": " + e.detail(), e);
        }
    }

    private static String read(String resource) {
        try (@Nullable InputStream file = BuiltInArticles.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                throw new IllegalStateException(resource + " is not in the service");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }
}
