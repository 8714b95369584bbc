package org.dialworks.contracts;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The roles a token can carry in {@code groups}, and what each includes. */
public final class Roles {

    /** Reads everything. */
    public static final String VIEWER = "viewer";
    /** Asks for numbers. */
    public static final String REQUESTER = "requester";
    /** Changes the number inventory. */
    public static final String NUMBER_ADMIN = "number-admin";
    /** Changes sites and voice plans, and reports outcomes of scripts. */
    public static final String ROUTING_ADMIN = "routing-admin";
    /** Works incidents and alerting, and reports outcomes of scripts. */
    public static final String OPERATOR = "operator";
    /** Sends events and evidence; reads nothing. */
    public static final String INGEST = "ingest";
    /** May do everything. */
    public static final String ADMIN = "admin";

    /** All of them, weakest first. */
    public static final List<String> ALL =
            List.of(INGEST, VIEWER, REQUESTER, OPERATOR, ROUTING_ADMIN, NUMBER_ADMIN, ADMIN);

    private static final Map<String, List<String>> INCLUDES = Map.of(
            REQUESTER, List.of(VIEWER),
            NUMBER_ADMIN, List.of(REQUESTER, VIEWER),
            ROUTING_ADMIN, List.of(VIEWER),
            OPERATOR, List.of(VIEWER),
            ADMIN, ALL);

    private Roles() {}

    /** The given roles and all that they include; a name that is no role of ours is left out. */
    public static Set<String> expand(Collection<String> granted) {
        var expanded = new TreeSet<String>();
        for (String role : granted) {
            if (ALL.contains(role)) {
                expanded.add(role);
                expanded.addAll(INCLUDES.getOrDefault(role, List.of()));
            }
        }
        return expanded;
    }
}
