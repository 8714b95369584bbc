package org.dialworks.routing.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.dialworks.contracts.ContractJson;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.Problem.Fault;
import org.junit.jupiter.api.Test;

class IntentReadingTest {

    private static final ObjectMapper JSON =
            ContractJson.configure(JsonMapper.builder().build());

    @Test
    void takesTheLeastThatCanBeSaid() throws Exception {
        IntentReading reading = read("{\"platform\":\"lync2010\",\"country\":\"no\",\"name\":\" Bergen \"}");
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.intent())
                .isEqualTo(
                        new SiteIntent(Platform.LYNC2010, "NO", "Bergen", null, List.of(), SiteIntent.Options.DEFAULT));
    }

    @Test
    void takesAGatewayAsANameOrAsAnObject() throws Exception {
        IntentReading reading = read("""
                {"platform":"skype2019","country":"GB","name":"London","pool":"pool1.contoso.com",
                 "gateways":["gw1.contoso.com",{"fqdn":"10.0.0.9","addresses":["10.0.0.9","2001:db8::1"]}],
                 "options":{"removeDefaults":false}}
                """);
        assertThat(reading.faults()).isEmpty();
        SiteIntent intent = reading.intent();
        assertThat(intent.gateways())
                .extracting(SiteIntent.Gateway::fqdn)
                .containsExactly("gw1.contoso.com", "10.0.0.9");
        assertThat(intent.options().removeDefaults()).isFalse();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() throws Exception {
        IntentReading reading = read("""
                {"country":"QQ","name":" ","pool":"a b","gateways":["gw1","GW1",{"fqdn":"'; x","addresses":["host"]}]}
                """);
        assertThat(reading.faults())
                .extracting(Fault::pointer)
                .containsExactly(
                        "/platform",
                        "/country",
                        "/name",
                        "/pool",
                        "/gateways/1/fqdn",
                        "/gateways/2/fqdn",
                        "/gateways/2/addresses/0");
    }

    @Test
    void isStoredAndReadBackTheSame() throws Exception {
        SiteIntent intent =
                read("{\"platform\":\"teams\",\"country\":\"DE\",\"name\":\"Bonn\",\"gateways\":[\"a.de\"]}")
                        .intent();
        assertThat(JSON.readValue(JSON.writeValueAsString(intent), SiteIntent.class))
                .isEqualTo(intent);
    }

    private static IntentReading read(String json) throws Exception {
        return JSON.readValue(json, IntentReading.class);
    }
}
