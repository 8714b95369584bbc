package org.dialworks.diagnostics.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How Event Viewer calls the fields: English (2003's too), German, Norwegian, Danish, Swedish, French, Spanish. */
enum EventViewerLabel {
    LOG("Log Name", "Protokollname", "Loggnavn", "Lognavn", "Loggnamn", "Nom du journal", "Nombre de registro"),
    SOURCE("Source", "Event Source", "Quelle", "Kilde", "Källa", "Origen"),
    DATE("Date", "Logged", "Datum", "Dato", "Fecha"),
    TIME("Time"),
    ID(
            "Event ID",
            "Ereignis-ID",
            "Hendelses-ID",
            "Hændelses-id",
            "Händelse-ID",
            "ID de l'événement",
            "ID de l’événement",
            "Id. del evento",
            "Id. de evento"),
    CATEGORY(
            "Task Category",
            "Event Category",
            "Aufgabenkategorie",
            "Oppgavekategori",
            "Opgavekategori",
            "Aktivitetskategori",
            "Catégorie de la tâche",
            "Categoría de la tarea"),
    TYPE("Event Type"),
    LEVEL("Level", "Ebene", "Nivå", "Niveau", "Nivel"),
    KEYWORDS(
            "Keywords",
            "Schlüsselwörter",
            "Nøkkelord",
            "Nøgleord",
            "Nyckelord",
            "Mots clés",
            "Mots-clés",
            "Palabras clave"),
    USER("User", "Benutzer", "Bruker", "Bruger", "Användare", "Utilisateur", "Usuario"),
    COMPUTER("Computer", "Datamaskin", "Dator", "Ordinateur", "Equipo"),
    DESCRIPTION("Description", "Beschreibung", "Beskrivelse", "Beskrivning", "Descripción"),
    XML(
            "Event Xml",
            "Ereignis-XML",
            "Ereignis-Xml",
            "Hendelses-XML",
            "Hændelses-XML",
            "Händelsens XML",
            "XML de l'événement",
            "XML de l’événement",
            "XML de evento");

    private static final Map<String, EventViewerLabel> BY_WORDS = byWords();

    @SuppressWarnings("ImmutableEnumChecker") // List.of is
    private final List<String> words;

    EventViewerLabel(String... words) {
        this.words = List.of(words);
    }

    /** The field that a label names, or null. */
    static @Nullable EventViewerLabel of(String label) {
        return BY_WORDS.get(label.strip().toLowerCase(Locale.ROOT));
    }

    private static Map<String, EventViewerLabel> byWords() {
        var byWords = new HashMap<String, EventViewerLabel>();
        for (EventViewerLabel label : values()) {
            for (String words : label.words) {
                byWords.put(words.toLowerCase(Locale.ROOT), label);
            }
        }
        return Map.copyOf(byWords);
    }
}
