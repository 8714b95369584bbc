package org.dialworks.diagnostics.diagnosis.check.gateway;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.evidence.LogReading;
import org.dialworks.diagnostics.evidence.MsDiagnostic;
import org.dialworks.diagnostics.evidence.SipTrace;

/** The headers {@code ms-diagnostics} of all traces and logs. */
final class Diagnostics {

    private Diagnostics() {}

    static List<MsDiagnostic> of(Situation situation, IntPredicate ids) {
        return Stream.concat(
                        situation.evidence().all(SipTrace.class).stream()
                                .flatMap(trace -> trace.messages().stream())
                                .flatMap(message -> message.diagnostics().stream()),
                        situation.evidence().all(LogReading.class).stream().flatMap(log -> log.diagnostics().stream()))
                .filter(header -> ids.test(header.id()))
                .toList();
    }
}
