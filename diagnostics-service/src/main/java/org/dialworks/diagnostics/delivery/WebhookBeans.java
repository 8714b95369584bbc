package org.dialworks.diagnostics.delivery;

import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the delivery is made of. */
@ApplicationScoped
class WebhookBeans {

    @Produces
    @Singleton
    EgressPolicy policy(@ConfigProperty(name = "dialworks.webhooks.allow") Optional<List<String>> allowed) {
        return new EgressPolicy(
                allowed.orElse(List.of()).stream().map(AddressBlock::parse).toList());
    }

    @Produces
    @Singleton
    WebhookClient client(Vertx vertx, EgressPolicy policy) {
        return new WebhookClient(vertx, policy, NameResolver.ofTheSystem(), WebhookClient.LONGEST_ATTEMPT);
    }

    // Longer than for a webhook, since a conversation has many steps; shorter than the lease of a message.
    @Produces
    @Singleton
    Mailer mailer(EgressPolicy policy) {
        return new Mailer(policy, Duration.ofSeconds(40));
    }
}
