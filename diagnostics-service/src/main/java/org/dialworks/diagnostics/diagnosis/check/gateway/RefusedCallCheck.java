package org.dialworks.diagnostics.diagnosis.check.gateway;

import java.util.List;
import org.dialworks.contracts.Severity;
import org.dialworks.diagnostics.diagnosis.check.Check;
import org.dialworks.diagnostics.diagnosis.check.Family;
import org.dialworks.diagnostics.diagnosis.check.Finding;
import org.dialworks.diagnostics.diagnosis.check.Situation;
import org.dialworks.diagnostics.diagnosis.check.Verdict;
import org.dialworks.diagnostics.evidence.MsDiagnostic;

/** Who refused a call: the PSTN side ([MS-OCER] 10000 to 10999, or Microsoft's code 560xxx in Teams), or the dial plan. */
final class RefusedCallCheck implements Check {

    private static final int SBC = 560;

    private final boolean dialPlan;

    RefusedCallCheck(boolean dialPlan) {
        this.dialPlan = dialPlan;
    }

    @Override
    public String code() {
        return dialPlan ? "DIAL-PLAN-FAULT" : "PSTN-REFUSED";
    }

    @Override
    public String question() {
        return dialPlan ? "Did the dial plan fail to translate a number?" : "Did the PSTN side refuse a call?";
    }

    @Override
    public Family family() {
        return Family.GATEWAY;
    }

    @Override
    public List<Verdict> judge(Situation situation) {
        List<MsDiagnostic> headers =
                Diagnostics.of(situation, dialPlan ? RefusedCallCheck::isTranslation : RefusedCallCheck::isPstn);
        if (headers.isEmpty()) {
            return Verdict.none();
        }
        MsDiagnostic header = headers.getFirst();
        return Verdict.confirmed(
                dialPlan ? ofDialPlan(situation, headers, header) : ofPstn(situation, headers, header));
    }

    private Finding ofPstn(Situation situation, List<MsDiagnostic> headers, MsDiagnostic header) {
        String answer = header.parameter("sipresponsecode")
                .or(() -> header.id() / 1000 == SBC
                        ? java.util.Optional.of(Integer.toString(header.id() % 1000))
                        : java.util.Optional.empty())
                .orElse("");
        return Finding.of(
                        code(),
                        Severity.WARNING,
                        "The PSTN side refuses calls" + (answer.isEmpty() ? "" : " with " + answer))
                .about(answer)
                .because("The header has the number " + header.id() + ", which is that of "
                        + (header.id() / 1000 == SBC
                                ? "a final answer of the SBC"
                                : "the Mediation Server passing on an answer")
                        + (answer.isEmpty() ? "" : ": the gateway or the carrier answered " + answer)
                        + ". The call had left voice routing by then: it is no fault of the dial plan, whose numbers are"
                        + " 14000 to 14999.")
                .quoting(headers.stream()
                        .map(each -> situation.quote(each.place()))
                        .limit(5)
                        .toList())
                .byHand(
                        "Compare the called number in the INVITE to the gateway with the form that the carrier expects.",
                        "Look in the gateway's own trace for the answer of the carrier, and for its route to that number.")
                .from("[MS-OCER] Client Error Reporting Protocol");
    }

    private Finding ofDialPlan(Situation situation, List<MsDiagnostic> headers, MsDiagnostic header) {
        return Finding.of(code(), Severity.WARNING, "The dial plan could not translate a number")
                .because("The header has the number " + header.id()
                        + ", one of those of translation: no normalization rule fits what was dialled, or it makes"
                        + " something of it that no route takes."
                        + header.parameter("reason")
                                .map(reason -> " It says: " + reason + ".")
                                .orElse(""))
                .quoting(headers.stream()
                        .map(each -> situation.quote(each.place()))
                        .limit(5)
                        .toList())
                .byHand(
                        "Simulate the dialled number: POST /api/routing/v1/simulate says which rule takes it, and why not.")
                .from("[MS-OCER] Client Error Reporting Protocol");
    }

    private static boolean isPstn(int id) {
        return (id >= 10_000 && id <= 10_999) || id / 1000 == SBC;
    }

    private static boolean isTranslation(int id) {
        return id >= 14_000 && id <= 14_999;
    }
}
