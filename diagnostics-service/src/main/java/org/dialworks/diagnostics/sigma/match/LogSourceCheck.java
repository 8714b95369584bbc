package org.dialworks.diagnostics.sigma.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dialworks.diagnostics.sigma.SigmaRule;

/** Whether an event came the way that a rule is about, in words. */
record LogSourceCheck(LogSourceMap.Route route, String channel, boolean channelHolds, boolean conditionsHold) {

    static LogSourceCheck of(LogSourceMap.Route route, EventFields event) {
        String channel = event.value("Channel").orElse("");
        boolean channelHolds =
                route.channels().isEmpty() || route.channels().contains(channel.toLowerCase(Locale.ROOT));
        var numbers = new FieldNumbers();
        Node conditions = new Compiler(numbers, route.fields()).conditions(route.conditions());
        return new LogSourceCheck(route, channel, channelHolds, conditions.holds(Frame.of(event, numbers.all())));
    }

    boolean holds() {
        return channelHolds && conditionsHold;
    }

    Explanation.Part part(SigmaRule rule) {
        String channels = route.channels().isEmpty() ? "any channel" : quoted(route.channels());
        String conditions = route.conditions().entrySet().stream()
                .map(condition -> " with " + condition.getKey() + " " + quoted(condition.getValue()))
                .collect(Collectors.joining());
        String why = !channelHolds
                ? "the event is from channel '" + channel + "', not " + channels
                : conditionsHold
                        ? "the event is from channel '" + channel + "'"
                        : "the event is from channel '" + channel + "', but not" + conditions;
        return new Explanation.Part(
                "log source " + rule.logSource() + ": " + channels + conditions, holds(), why, rule.line(), List.of());
    }

    private static String quoted(Set<String> values) {
        return new TreeSet<>(values).stream().map(value -> "'" + value + "'").collect(Collectors.joining(" or "));
    }
}
