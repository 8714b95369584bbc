package org.dialworks.number.importing;

import com.unboundid.ldap.sdk.Attribute;
import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldif.LDIFException;
import com.unboundid.ldif.LDIFReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dialworks.contracts.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * LDIF as {@code ldifde} and {@code ldapsearch} write it (RFC 2849): records between blank lines, long lines folded,
 * comments, values that are no plain text in base64. Values that are to be fetched from an address ({@code attr:< url}) are
 * refused: nothing is fetched.
 */
final class LdifRows implements ExportRows {

    private static final Pattern BEGIN = Pattern.compile("(?i)(#.*|version:.*|dn::? ?.*|\\s*)");
    private static final Pattern RECORD = Pattern.compile("(?i)dn::?.*");
    // ldapsearch says how it went in a record without a name.
    private static final Pattern RESULT = Pattern.compile("(?i)(search|result):.*");
    private static final Pattern ADDRESS = Pattern.compile("[^:\\s]+:<.*");
    private static final int LOOK_AHEAD = 8192;

    private final String file;
    private final RecordLimit limit;
    private final BufferedReader text;
    private final Set<String> columns = new LinkedHashSet<>();
    private @Nullable ExportRow ahead;
    private long line;

    LdifRows(String file, BufferedReader source) throws IOException {
        this.file = file;
        this.limit = new RecordLimit(file, source);
        this.text = new BufferedReader(limit);
        this.ahead = read().orElseThrow(() ->
                UnreadableFileException.of(ProblemType.EMPTY_UPLOAD, file, "there is no record in the file"));
        columns.addAll(ahead.cells().keySet());
    }

    /** Whether a text is LDIF: behind comments and the version it goes on with the name of a record. */
    static boolean begins(BufferedReader source) throws IOException {
        source.mark(LOOK_AHEAD);
        char[] start = new char[LOOK_AHEAD - 1];
        int length = 0;
        for (int read = 0; read >= 0 && length < start.length; ) {
            read = source.read(start, length, start.length - length);
            length += Math.max(read, 0);
        }
        source.reset();
        for (String candidate : new String(start, 0, length).lines().toList()) {
            if (RECORD.matcher(candidate).matches()) {
                return true;
            }
            if (!BEGIN.matcher(candidate).matches()) {
                return false;
            }
        }
        return false;
    }

    @Override
    public String typeName() {
        return LDIF;
    }

    @Override
    public Set<String> columns() {
        return columns;
    }

    @Override
    public Optional<ExportRow> next() throws IOException {
        if (ahead != null) {
            var first = Optional.of(ahead);
            ahead = null;
            return first;
        }
        return read();
    }

    private Optional<ExportRow> read() throws IOException {
        while (true) {
            var lines = new ArrayList<String>();
            long begin = 0;
            for (String next = nextLine(); next != null; next = nextLine()) {
                if (next.isEmpty()) {
                    if (!lines.isEmpty()) {
                        break;
                    }
                    limit.begin(line);
                    continue;
                }
                if (begin == 0) {
                    begin = line;
                    limit.begin(begin);
                }
                if (ADDRESS.matcher(next).matches()) {
                    throw UnreadableFileException.atLine(
                            file, line, "its value is an address to fetch it from, and nothing is fetched");
                }
                lines.add(next);
            }
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            if (lines.stream().anyMatch(own -> RECORD.matcher(own).matches())) {
                return Optional.of(record(begin, lines));
            }
            if (lines.stream()
                    .noneMatch(own -> own.startsWith("#")
                            || RESULT.matcher(own).matches()
                            || BEGIN.matcher(own).matches())) {
                throw UnreadableFileException.atLine(file, begin, "a record begins with dn:");
            }
        }
    }

    private @Nullable String nextLine() throws IOException {
        String next = text.readLine();
        if (next != null) {
            line++;
        }
        return next;
    }

    private ExportRow record(long begin, List<String> lines) {
        try {
            Entry entry = LDIFReader.decodeEntry(lines.stream()
                    .filter(own -> !own.regionMatches(true, 0, "version:", 0, 8))
                    .filter(own -> !own.regionMatches(true, 0, "changetype: add", 0, 15))
                    .toArray(String[]::new));
            var cells = new HashMap<String, String>();
            cells.put("dn", entry.getDN());
            for (Attribute attribute : entry.getAttributes()) {
                cells.put(attribute.getBaseName().toLowerCase(Locale.ROOT), String.join("\n", attribute.getValues()));
            }
            return new ExportRow(begin, cells);
        } catch (LDIFException e) {
            throw UnreadableFileException.atLine(file, begin, "the record cannot be read: " + e.getMessage());
        }
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
