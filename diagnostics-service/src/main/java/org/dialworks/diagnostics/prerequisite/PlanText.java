package org.dialworks.diagnostics.prerequisite;

import java.util.List;

/** A plan as a text for people. */
final class PlanText {

    private PlanText() {}

    static String of(ServerPlan plan) {
        var text = new StringBuilder()
                .append(plan.role().title())
                .append(", ")
                .append(plan.name())
                .append(", on ")
                .append(plan.windows().title())
                .append("\n\n");
        for (Fact fact : plan.facts()) {
            text.append("- ").append(words(fact.need())).append('\n');
            if (fact.why() != null) {
                text.append("  ").append(fact.why()).append('\n');
            }
            text.append("  Source: ")
                    .append(fact.source().title())
                    .append(fact.confirmed() ? "" : " (not confirmed)")
                    .append('\n');
        }
        return text.toString();
    }

    /** What must be fetched or looked at, a line each. */
    static List<String> downloads(ServerPlan plan) {
        return plan.facts().stream()
                .map(Fact::need)
                .filter(need -> switch (need) {
                    case Need.Features _, Need.ServicingPackage _, Need.Step _ -> false;
                    case Need.DotNet _,
                            Need.PowerShell _,
                            Need.Update _,
                            Need.Networks _,
                            Need.Forbidden _,
                            Need.BySetup _ -> true;
                })
                .map(PlanText::words)
                .toList();
    }

    private static String words(Need need) {
        return switch (need) {
            case Need.Features(List<String> names) -> "Windows features: " + String.join(", ", names);
            case Need.DotNet(String atLeast, var before) ->
                ".NET Framework " + atLeast + " or later" + (before == null ? "" : ", but below " + before);
            case Need.PowerShell(String atLeast) -> "Windows PowerShell " + atLeast + " or later";
            case Need.Update(String kb, String title) -> title + " (" + kb + ")";
            case Need.ServicingPackage(String name, String title) -> title + ": DISM package " + name;
            case Need.Networks(int least, var most) ->
                most == null
                        ? "Network adapters: " + least + " or more"
                        : most == least
                                ? "Network adapters: exactly " + least + " (teamed ones count as one)"
                                : "Network adapters: " + least + " to " + most;
            case Need.Forbidden(var _, String title) -> "Must not be there: " + title;
            case Need.BySetup(List<String> items) -> "Installed by setup: " + String.join(", ", items);
            case Need.Step(Need.Moment when, String step) ->
                switch (when) {
                            case BEFORE_SETUP -> "Before setup: ";
                            case AFTER_FEATURES -> "After the features: ";
                            case AFTER_SETUP -> "After setup: ";
                        }
                        + step;
        };
    }
}
