package org.dialworks.diagnostics.sigma;

import java.util.ArrayList;
import java.util.List;

/** Text with wildcards. */
public record TextPattern(List<Piece> pieces) {

    public TextPattern {
        pieces = List.copyOf(pieces);
    }

    /** A piece of a pattern; no two {@link Literal} or {@link AnyRun} stand side by side. */
    public sealed interface Piece {}

    /** These characters; at least one. */
    public record Literal(String text) implements Piece {}

    /** Any one character: {@code ?}. */
    public record AnyOne() implements Piece {}

    /** Any characters, or none: {@code *}. */
    public record AnyRun() implements Piece {}

    /** One of these characters. */
    public record OneOf(String characters) implements Piece {}

    /** Puts pieces together to patterns. */
    static final class Builder {

        private final List<Piece> pieces = new ArrayList<>();
        private final StringBuilder literal = new StringBuilder();

        Builder text(String text) {
            literal.append(text);
            return this;
        }

        Builder text(char c) {
            literal.append(c);
            return this;
        }

        Builder piece(Piece piece) {
            if (piece instanceof Literal(String text)) {
                return text(text);
            }
            endLiteral();
            if (!(piece instanceof AnyRun) || pieces.isEmpty() || !(pieces.getLast() instanceof AnyRun)) {
                pieces.add(piece);
            }
            return this;
        }

        Builder all(TextPattern pattern) {
            pattern.pieces.forEach(this::piece);
            return this;
        }

        TextPattern build() {
            endLiteral();
            return new TextPattern(pieces);
        }

        private void endLiteral() {
            if (!literal.isEmpty()) {
                pieces.add(new Literal(literal.toString()));
                literal.setLength(0);
            }
        }
    }

    /** A pattern of exactly this text. */
    public static TextPattern of(String text) {
        return new Builder().text(text).build();
    }

    /** Reads a text of a rule: {@code *} and {@code ?} are wildcards, a backslash before them or itself takes that away. */
    public static TextPattern parse(String text) {
        var builder = new Builder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && isSpecial(text.charAt(i + 1))) {
                builder.text(text.charAt(++i));
            } else if (c == '*') {
                builder.piece(new AnyRun());
            } else if (c == '?') {
                builder.piece(new AnyOne());
            } else {
                builder.text(c);
            }
        }
        return builder.build();
    }

    private static boolean isSpecial(char c) {
        return c == '*' || c == '?' || c == '\\';
    }

    /** Whether it is nothing but text; also when it is empty. */
    public boolean isLiteral() {
        return pieces.isEmpty() || (pieces.size() == 1 && pieces.getFirst() instanceof Literal);
    }

    /** The text of a pattern that is nothing but text. */
    public String literal() {
        if (!isLiteral()) {
            throw new IllegalStateException(this + " has wildcards");
        }
        return pieces.isEmpty() ? "" : ((Literal) pieces.getFirst()).text();
    }

    /** The same with anything before it. */
    public TextPattern afterAnything() {
        return new Builder().piece(new AnyRun()).all(this).build();
    }

    /** The same with anything after it. */
    public TextPattern beforeAnything() {
        return new Builder().all(this).piece(new AnyRun()).build();
    }

    /** As it would stand in a rule. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (Piece piece : pieces) {
            switch (piece) {
                case Literal(String literal) ->
                    literal.chars().forEach(c -> {
                        if (c == '*' || c == '?') {
                            text.append('\\');
                        }
                        text.append((char) c);
                    });
                case AnyOne _ -> text.append('?');
                case AnyRun _ -> text.append('*');
                case OneOf(String characters) ->
                    text.append('[').append(characters).append(']');
            }
        }
        return text.toString();
    }
}
