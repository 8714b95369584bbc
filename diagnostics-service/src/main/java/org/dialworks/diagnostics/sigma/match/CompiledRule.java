package org.dialworks.diagnostics.sigma.match;

/**
 * A rule for one of the ways in which its events come.
 *
 * @param order of the rule in its set
 * @param route the way
 * @param node everything that must hold, but for the channel
 */
record CompiledRule(int order, Match match, LogSourceMap.Route route, Node node) {

    boolean holds(String channel, Frame frame) {
        return (route.channels().isEmpty() || route.channels().contains(channel)) && node.holds(frame);
    }
}
