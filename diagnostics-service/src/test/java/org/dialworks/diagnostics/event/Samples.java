package org.dialworks.diagnostics.event;

/** Events as a Lync server of the tests' own making logs them, in the forms they arrive in. The wording is ours. */
public final class Samples {

    public static final String MEDIATION = "LS Mediation Server";
    public static final String DATA_MCU = "LS Data MCU";

    private Samples() {}

    /** 25073 as Windows Event XML with the rendered text, the way a collector forwards it. */
    public static String comfortNoiseXml(String computer, long recordId, String time) {
        return """
                <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event">
                  <System>
                    <Provider Name="LS Mediation Server" />
                    <EventID Qualifiers="33774">25073</EventID>
                    <Level>3</Level>
                    <Task>1030</Task>
                    <Keywords>0x80000000000000</Keywords>
                    <TimeCreated SystemTime="%s" />
                    <EventRecordID>%d</EventRecordID>
                    <Channel>Lync Server</Channel>
                    <Computer>%s</Computer>
                    <Security />
                  </System>
                  <EventData>
                    <Data>gw1.example.net</Data>
                    <Data></Data>
                    <Data>5060</Data>
                    <Data></Data>
                  </EventData>
                  <RenderingInfo Culture="en-US">
                    <Message>A call came in from a gateway that offers no comfort noise.

                Gateway: gw1.example.net
                Cause: The trunk is set to a gateway without comfort noise.
                Resolution:
                Look at the settings of the gateway.</Message>
                    <Level>Warning</Level>
                    <Keywords><Keyword>Classic</Keyword></Keywords>
                  </RenderingInfo>
                </Event>
                """.formatted(time, recordId, computer);
    }

    /** The same event as Winlogbeat sends it: empty values are dropped, no qualifiers, milliseconds. */
    public static String comfortNoiseWinlogbeat(String computer, long recordId, String time) {
        return """
                {"@timestamp":"%s","event":{"code":"25073","kind":"event","provider":"LS Mediation Server"},\
                "host":{"name":"collector.example.net"},"log":{"level":"warning"},\
                "message":"A call came in from a gateway that offers no comfort noise.\\n\\nGateway: gw1.example.net\\n\
                Cause: The trunk is set to a gateway without comfort noise.\\nResolution:\\n\
                Look at the settings of the gateway.",\
                "winlog":{"api":"wineventlog","channel":"Lync Server","computer_name":"%s","event_id":"25073",\
                "provider_name":"LS Mediation Server","record_id":%d,"keywords":["Classic"],\
                "event_data":{"param1":"gw1.example.net","param3":"5060"},"task":"(1030)"},"ecs":{"version":"8.0.0"}}\
                """.formatted(time, computer, recordId);
    }

    /** An event of the Web Conferencing service: 41024 or 41026 lost, 41025 restored. */
    public static String edgeXml(int eventId, String computer, long recordId, String time) {
        return """
                <Event xmlns="http://schemas.microsoft.com/win/2004/08/events/event"><System>\
                <Provider Name="LS Data MCU"/><EventID Qualifiers="%d">%d</EventID><Level>%d</Level>\
                <Keywords>0x80000000000000</Keywords><TimeCreated SystemTime="%s"/>\
                <EventRecordID>%d</EventRecordID><Channel>Lync Server</Channel><Computer>%s</Computer></System>\
                <EventData><Data>Edge Server Machine FQDN: edge1.example.net, Port:8057</Data></EventData></Event>
                """.formatted(
                        eventId == 41025 ? 17390 : 50158, eventId, eventId == 41025 ? 4 : 2, time, recordId, computer);
    }
}
