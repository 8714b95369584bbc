package org.dialworks.diagnostics.diagnosis;

import java.util.Locale;

/** What an administrator pastes of a Mediation Server with one-way audio, before its repair and after. */
public final class OneWayAudio {

    private OneWayAudio() {}

    public static String before(String host) {
        return outputs(
                host,
                MediationServer.routes(MediationServer.SIP_ROUTE, MediationServer.SIP_ROUTE_KEPT),
                MediationServer.trace(
                        MediationServer.sdp("10.10.0.5", "0 8 13 101", "a=rtpmap:13 CN/8000"),
                        MediationServer.sdp("10.30.0.21", "8 101")));
    }

    public static String after(String host) {
        return outputs(
                host,
                MediationServer.routes(
                        MediationServer.SIP_ROUTE
                                + MediationServer.active("10.30.0.21", "255.255.255.255", "10.20.0.1", "10.20.0.5", 11),
                        MediationServer.SIP_ROUTE_KEPT
                                + MediationServer.persistent("10.30.0.21", "255.255.255.255", "10.20.0.1", "1")),
                MediationServer.trace(MediationServer.GOOD_OFFER, MediationServer.ANSWER));
    }

    private static String outputs(String host, String routes, String trace) {
        int dot = host.indexOf('.');
        String name = (dot < 0 ? host : host.substring(0, dot)).toUpperCase(Locale.ROOT);
        return MediationServer.ipconfig().replace("MED01", name) + "\n" + routes + "\n" + trace;
    }
}
