package org.dialworks.platform.idempotency;

/**
 * An {@code Idempotency-Key} of a caller.
 *
 * @param caller whose it is: the same key of another caller is another key
 * @param key as sent, 1 to 255 characters
 * @param fingerprint of what the request asks for, in hexadecimal
 */
public record RequestKey(String caller, String key, String fingerprint) {

    private static final int LONGEST_KEY = 255;

    public RequestKey {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new IllegalArgumentException("a key has 1 to 255 characters, not " + key.length());
        }
    }

    static boolean isValid(String key) {
        return !key.isBlank() && key.length() <= LONGEST_KEY;
    }

    /** What makes it one, whatever the request asks for. */
    public record Identity(String caller, String key) {}

    public Identity identity() {
        return new Identity(caller, key);
    }
}
