package org.dialworks.diagnostics.knowledge;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;

/** An article as a file: YAML between two lines of three hyphens, then Markdown. */
final class ArticleFile {

    private static final String FENCE = "---";
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ArticleFile() {}

    /** A text that is no article. */
    static final class NotAnArticle extends Exception {

        private static final long serialVersionUID = 1L;
        private final int line;

        NotAnArticle(int line, String message) {
            super(message);
            this.line = line;
        }

        /** Counted from 1. */
        int line() {
            return line;
        }

        String detail() {
            return String.valueOf(getMessage());
        }
    }

    /**
     * Reads an article.
     *
     * @throws NotAnArticle naming the line
     */
    static Article read(String file) throws NotAnArticle {
        String text = file.startsWith("\uFEFF") ? file.substring(1) : file;
        text = text.replace("\r\n", "\n");
        if (!text.startsWith(FENCE + "\n")) {
            throw new NotAnArticle(1, "an article begins with front matter: a line ---, YAML, and a line --- again");
        }
        int end = text.indexOf("\n" + FENCE + "\n", FENCE.length());
        if (end < 0) {
            throw new NotAnArticle(1, "the front matter has no end: a line --- is missing");
        }
        String yaml = text.substring(FENCE.length() + 1, end + 1);
        Article article = new Article(
                front(yaml), text.substring(end + FENCE.length() + 2).strip());
        var fault = article.fault();
        if (fault.isPresent()) {
            throw new NotAnArticle(2, fault.get());
        }
        return article;
    }

    private static Article.FrontMatter front(String yaml) throws NotAnArticle {
        try {
            Article.FrontMatter front = YAML.readValue(yaml, Article.FrontMatter.class);
            if (front == null) {
                throw new NotAnArticle(2, "the front matter is empty");
            }
            return front;
        } catch (JsonProcessingException e) {
            if (e instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
                String field = String.valueOf(mapping.getPath().getFirst().getFieldName());
                throw new NotAnArticle(lineOf(field, yaml), field + ": " + e.getOriginalMessage());
            }
            JsonLocation at = e.getLocation();
            throw new NotAnArticle(at == null ? 2 : at.getLineNr() + 1, e.getOriginalMessage());
        }
    }

    // The reader is some lines ahead when it refuses a field. The first line of the front matter is the file's second.
    private static int lineOf(String field, String yaml) {
        List<String> lines = yaml.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(field + ":")) {
                return i + 2;
            }
        }
        return 2;
    }
}
