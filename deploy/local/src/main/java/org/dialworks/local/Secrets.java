package org.dialworks.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;

/** Passwords that the parts use among themselves: made once, kept in a file of mode 0600. */
final class Secrets {

    /** No letter or digit that can be taken for another when read aloud or from a screen: 5 bits each. */
    private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int LETTERS_IN_GROUP = 4;

    private final Path file;
    private final Properties kept = new Properties();

    private Secrets(Path file) {
        this.file = file;
    }

    static Secrets in(Path file) {
        var secrets = new Secrets(file);
        try {
            if (Files.exists(file)) {
                secrets.kept.load(new StringReader(Files.readString(file)));
            }
            return secrets;
        } catch (IOException | IllegalArgumentException e) {
            throw new LauncherException("Could not read the secrets in " + file, e);
        }
    }

    /** The password of the given name; the same at every start. */
    String password(String name) {
        String known = kept.getProperty(name);
        if (known != null) {
            return known;
        }
        String made = generate();
        kept.setProperty(name, made);
        try {
            var text = new StringWriter();
            kept.store(text, "Passwords between the parts of this installation");
            OwnerOnly.write(file, text.toString());
        } catch (IOException e) {
            throw new LauncherException("Could not write the secrets to " + file, e);
        }
        return made;
    }

    /** 100 bits in a form that can be typed: {@code k7mx-…}. */
    static String generate() {
        var random = new SecureRandom();
        var password = new StringBuilder();
        for (int i = 0; i < GROUPS * LETTERS_IN_GROUP; i++) {
            if (i > 0 && i % LETTERS_IN_GROUP == 0) {
                password.append('-');
            }
            password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
