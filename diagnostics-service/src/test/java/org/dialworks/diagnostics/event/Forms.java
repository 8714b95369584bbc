package org.dialworks.diagnostics.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** One event, as every form that carries all of it writes it; the wording is ours. Logged at a whole second. */
public final class Forms {

    public static final String TIME = "2026-01-31T12:00:00Z";
    static final String TEXT =
            "A call came in from a gateway that offers no comfort noise.\n\nGateway: gw1.example.net\n"
                    + "Cause: The trunk is set to a gateway without comfort noise.\nResolution:\nLook at the settings of the"
                    + " gateway.";
    static final String JSON_TEXT = TEXT.replace("\n", "\\r\\n");

    private Forms() {}

    static String of(String form) {
        return Objects.requireNonNull(withText().get(form), form);
    }

    public static Map<String, String> withText() {
        var forms = new LinkedHashMap<String, String>();
        forms.put("1 Event XML", Samples.comfortNoiseXml("MED01.example.net", 4711, "2026-01-31T12:00:00.000000000Z"));
        forms.put("2 evtx JSON", evtxJson(true));
        forms.put(
                "3 Winlogbeat", Samples.comfortNoiseWinlogbeat("med01.example.net", 4711, "2026-01-31T12:00:00.000Z"));
        forms.put("4 PowerShell 5.1", powerShell("\"\\/Date(1769860800000)\\/\""));
        forms.put("4 PowerShell 7", powerShell("\"2026-01-31T13:00:00.0000000+01:00\""));
        forms.put("5 Fluent Bit winevtlog", fluentBit());
        forms.put("5 Fluent Bit XML", fluentBitXml());
        forms.put("5 Fluent Bit winlog", fluentBitOld());
        forms.put("6 OpenTelemetry", openTelemetry());
        forms.put("6 OTLP", otlp());
        forms.put("6 OTLP, raw", otlpRaw());
        forms.put("7 NXLog", nxlog());
        forms.put("7 OpenWEC raw", openWecRaw());
        forms.put("7 OpenWEC", openWec());
        forms.put("10 Event Viewer with XML", eventViewer("Log Name", "Event Xml") + xmlWithoutText());
        forms.put("10 the same in German", eventViewer("Protokollname", "Ereignis-XML") + xmlWithoutText());
        return forms;
    }

    static String xmlWithoutText() {
        String xml = Samples.comfortNoiseXml("med01.example.net", 4711, TIME);
        return xml.substring(0, xml.indexOf("  <RenderingInfo")) + "</Event>\n";
    }

    static String evtxJson(boolean rendered) {
        return """
                {"Event": {"#attributes": {"xmlns": "http://schemas.microsoft.com/win/2004/08/events/event"},
                  "System": {"Provider": {"#attributes": {"Name": "LS Mediation Server"}},
                    "EventID": {"#attributes": {"Qualifiers": 33774}, "#text": 25073}, "Level": 3, "Task": 1030,
                    "Keywords": "0x80000000000000",
                    "TimeCreated": {"#attributes": {"SystemTime": "2026-01-31T12:00:00.000000Z"}},
                    "EventRecordID": 4711, "Channel": "Lync Server", "Computer": "med01.example.net", "Security": null},
                  "EventData": {"Data": {"#text": ["gw1.example.net", "", "5060", ""]}}%s}}
                """.formatted(
                        rendered
                                ? ", \"RenderingInfo\": {\"#attributes\": {\"Culture\": \"en-US\"}, \"Message\": \""
                                        + JSON_TEXT + "\"}"
                                : "");
    }

    private static String powerShell(String time) {
        return """
                {"Id": 25073, "Version": null, "Qualifiers": 33774, "Level": 3, "Task": 1030, "Opcode": null,
                 "Keywords": 36028797018963968, "RecordId": 4711, "ProviderName": "LS Mediation Server",
                 "ProviderId": null, "LogName": "Lync Server", "ProcessId": null, "ThreadId": null,
                 "MachineName": "med01.example.net", "UserId": null, "TimeCreated": %s, "LevelDisplayName": "Warnung",
                 "KeywordsDisplayNames": ["Klassisch"],
                 "Properties": [{"Value": "gw1.example.net"}, {"Value": ""}, {"Value": "5060"}, {"Value": ""}],
                 "Message": "%s"}
                """.formatted(time, JSON_TEXT);
    }

    private static String fluentBit() {
        return """
                {"ProviderName":"LS Mediation Server","ProviderGuid":"","Qualifiers":33774,"EventID":25073,"Version":0,\
                "Level":3,"Task":1030,"Opcode":0,"Keywords":"0x80000000000000",\
                "TimeCreated":"2026-01-31 13:00:00 +0100","EventRecordID":4711,"ActivityID":"","RelatedActivityID":"",\
                "ProcessID":0,"ThreadID":0,"Channel":"Lync Server","Computer":"med01.example.net","UserID":"",\
                "Message":"%s","StringInserts":["gw1.example.net","","5060",""]}""".formatted(JSON_TEXT);
    }

    private static String fluentBitXml() {
        return "{\"System\":\"" + xmlWithoutText().replace("\"", "\\\"").replace("\n", "\\n") + "\",\"Message\":\""
                + JSON_TEXT + "\",\"StringInserts\":[]}";
    }

    private static String fluentBitOld() {
        return """
                {"RecordNumber":4711,"TimeGenerated":"2026-01-31 12:00:00 +0000","TimeWritten":"2026-01-31 12:00:00 +0000",\
                "EventID":25073,"Qualifiers":33774,"EventType":"Warning","EventCategory":1030,"Channel":"Lync Server",\
                "Sid":"","SourceName":"LS Mediation Server","ComputerName":"med01.example.net","Data":"",\
                "Message":"%s","StringInserts":["gw1.example.net","","5060",""]}""".formatted(JSON_TEXT);
    }

    private static String openTelemetry() {
        return """
                {"channel":"Lync Server","computer":"med01.example.net","event_id":{"id":25073,"qualifiers":33774},\
                "keywords":["Classic"],"level":"Warning","message":"%s","opcode":"","provider":{"event_source":"",\
                "guid":"","name":"LS Mediation Server"},"record_id":4711,"system_time":"2026-01-31T12:00:00.0000000Z",\
                "task":"1030","event_data":{"data":[{"":"gw1.example.net"},{"":""},{"":"5060"},{"":""}],"binary":""}}\
                """.formatted(JSON_TEXT);
    }

    private static String otlp() {
        return otlp("""
                {"kvlistValue":{"values":[\
                {"key":"channel","value":{"stringValue":"Lync Server"}},\
                {"key":"computer","value":{"stringValue":"med01.example.net"}},\
                {"key":"event_id","value":{"kvlistValue":{"values":[{"key":"id","value":{"intValue":"25073"}},\
                {"key":"qualifiers","value":{"intValue":"33774"}}]}}},\
                {"key":"keywords","value":{"arrayValue":{"values":[{"stringValue":"Classic"}]}}},\
                {"key":"level","value":{"stringValue":"Warning"}},\
                {"key":"message","value":{"stringValue":"%s"}},\
                {"key":"provider","value":{"kvlistValue":{"values":[\
                {"key":"name","value":{"stringValue":"LS Mediation Server"}}]}}},\
                {"key":"record_id","value":{"intValue":"4711"}},\
                {"key":"system_time","value":{"stringValue":"2026-01-31T12:00:00.000Z"}},\
                {"key":"event_data","value":{"kvlistValue":{"values":[\
                {"key":"param1","value":{"stringValue":"gw1.example.net"}},\
                {"key":"param3","value":{"stringValue":"5060"}}]}}}]}}""".formatted(JSON_TEXT));
    }

    private static String otlpRaw() {
        String xml = Samples.comfortNoiseXml("med01.example.net", 4711, TIME);
        return otlp("{\"stringValue\":\"" + xml.replace("\"", "\\\"").replace("\n", "\\r\\n") + "\"}");
    }

    static String otlp(String body) {
        return "{\"resourceLogs\":[{\"resource\":{\"attributes\":[{\"key\":\"host.name\",\"value\":{\"stringValue\":"
                + "\"med01\"}}]},\"scopeLogs\":[{\"scope\":{\"name\":\"x\"},\"logRecords\":[{\"timeUnixNano\":"
                + "\"1769860800000000000\",\"severityText\":\"Warning\",\"body\":" + body
                + ",\"attributes\":[]}]}]}]}";
    }

    private static String nxlog() {
        return """
                {"EventTime":"2026-01-31 12:00:00","Hostname":"med01.example.net","Keywords":36028797018963968,\
                "EventType":"WARNING","SeverityValue":3,"Severity":"WARNING","EventID":25073,\
                "SourceName":"LS Mediation Server","TaskValue":1030,"RecordNumber":4711,"ProcessID":0,"ThreadID":0,\
                "Channel":"Lync Server","Message":"%s","Data":"gw1.example.net","Data_1":"","Data_2":"5060",\
                "EventReceivedTime":"2026-01-31 12:00:01","SourceModuleName":"in","SourceModuleType":"im_msvistalog"}\
                """.formatted(JSON_TEXT);
    }

    private static String openWecRaw() {
        String xml = Samples.comfortNoiseXml("med01.example.net", 4711, TIME);
        return "{\"meta\":{\"IpAddress\":\"192.0.2.1\",\"Principal\":\"MED01$@EXAMPLE.NET\"},\"data\":\""
                + xml.replace("\"", "\\\"").replace("\n", "\\n") + "\"}";
    }

    private static String openWec() {
        return """
                {"System":{"Provider":{"Name":"LS Mediation Server"},"EventID":25073,"EventIDQualifiers":33774,"Level":3,\
                "Task":1030,"Keywords":"0x80000000000000","TimeCreated":"2026-01-31T12:00:00Z","EventRecordID":4711,\
                "Correlation":{},"Channel":"Lync Server","Computer":"med01.example.net"},\
                "EventData":{"Data":["gw1.example.net","","5060",""]},\
                "RenderingInfo":{"Message":"%s","Level":"Warning","Keywords":["Classic"],"Culture":"en-US"},\
                "OpenWEC":{"IpAddress":"192.0.2.1"}}""".formatted(JSON_TEXT);
    }

    /** What Event Viewer copies, without the XML that follows. */
    static String eventViewer(String log, String xml) {
        boolean german = log.startsWith("P");
        return """
                %s:      Lync Server
                %s:        LS Mediation Server
                %s:          %s
                %s:      25073
                %s: (1030)
                %s:         %s
                %s:      %s
                %s:          N/A
                Computer:      med01.example.net
                %s:
                %s
                %s:
                """.formatted(
                        log,
                        german ? "Quelle" : "Source",
                        german ? "Datum" : "Date",
                        german ? "31.01.2026 12:00:00" : "1/31/2026 12:00:00 PM",
                        german ? "Ereignis-ID" : "Event ID",
                        german ? "Aufgabenkategorie" : "Task Category",
                        german ? "Ebene" : "Level",
                        german ? "Warnung" : "Warning",
                        german ? "Schl\u00fcsselw\u00f6rter" : "Keywords",
                        german ? "Klassisch" : "Classic",
                        german ? "Benutzer" : "User",
                        german ? "Beschreibung" : "Description",
                        TEXT,
                        xml);
    }
}
