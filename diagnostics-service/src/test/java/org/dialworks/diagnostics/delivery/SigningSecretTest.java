package org.dialworks.diagnostics.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SigningSecretTest {

    private static final String TEXT = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String BODY = "{\"test\": 2432232314}";

    @Test
    @DisplayName("reference case 72: the vector of Standard Webhooks")
    void case72_signsTheVectorOfStandardWebhooks() {
        String signature = SigningSecret.parse(TEXT).sign(ID, Instant.ofEpochSecond(1614265330), BODY);

        assertThat(signature).isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    @DisplayName("reference case 73: a later attempt has another signature")
    void case73_aLaterAttemptHasAnotherSignature() {
        SigningSecret secret = SigningSecret.parse(TEXT);

        assertThat(secret.sign(ID, Instant.ofEpochSecond(1614265335), BODY))
                .isNotEqualTo(secret.sign(ID, Instant.ofEpochSecond(1614265330), BODY));
    }

    @Test
    void aNewSecretHas256BitsAndCanBeReadAgain() {
        String text = SigningSecret.generate(new SecureRandom()).reveal();

        assertThat(text).startsWith("whsec_");
        assertThat(java.util.Base64.getDecoder().decode(text.substring(6))).hasSize(32);
        assertThat(SigningSecret.parse(text).reveal()).isEqualTo(text);
    }

    @Test
    void neverPrintsItself() {
        assertThat(SigningSecret.parse(TEXT)).hasToString("whsec_…");
        assertThatThrownBy(() -> SigningSecret.parse("topsecret")).message().doesNotContain("topsecret");
    }
}
