package org.dialworks.powershell;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A whole script file.
 *
 * @param header what stands above everything as a comment: what it does and how to run it
 * @param switches names of the {@code [switch]} parameters that the script takes, such as {@code WhatIf}
 * @param texts the {@code [string]} parameters that it takes, with the value of each when none is given
 * @param body what it does, in order
 */
public record Script(String header, List<String> switches, List<TextParameter> texts, List<Statement> body) {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    public Script {
        switches = List.copyOf(switches);
        switches.forEach(Names::word);
        texts = List.copyOf(texts);
        body = List.copyOf(body);
    }

    /** A script that takes switches only. */
    public Script(String header, List<String> switches, List<Statement> body) {
        this(header, switches, List.of(), body);
    }

    /**
     * {@code [string]$Name = 'value'}.
     *
     * @param name without the dollar
     * @param value what it is when the caller gives none
     */
    public record TextParameter(String name, String value) {
        public TextParameter {
            Names.word(name);
        }
    }

    /** The script as text, lines ending in CR LF as the editors of older Windows servers expect. */
    public String render() {
        return new Renderer().render(this);
    }

    /**
     * The script as the bytes of a {@code .ps1} file: ASCII, or UTF-8 with a byte order mark when it holds anything else,
     * because Windows PowerShell reads a file without the mark in the code page of the machine.
     */
    public byte[] toBytes() {
        return encode(render());
    }

    /** The bytes of a rendered script, see {@link #toBytes()}. */
    public static byte[] encode(String rendered) {
        byte[] text = rendered.getBytes(StandardCharsets.UTF_8);
        if (rendered.chars().allMatch(c -> c < 0x80)) {
            return text;
        }
        byte[] marked = new byte[BYTE_ORDER_MARK.length + text.length];
        System.arraycopy(BYTE_ORDER_MARK, 0, marked, 0, BYTE_ORDER_MARK.length);
        System.arraycopy(text, 0, marked, BYTE_ORDER_MARK.length, text.length);
        return marked;
    }
}
