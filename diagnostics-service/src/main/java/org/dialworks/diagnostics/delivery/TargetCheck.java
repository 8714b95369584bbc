package org.dialworks.diagnostics.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Duration;
import java.util.List;
import org.dialworks.contracts.Problem;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Severity;
import org.dialworks.contracts.Word;
import org.dialworks.diagnostics.suppression.Matcher;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Whether what is asked of a target can be; each method answers with the value or a problem that names the field. */
@ApplicationScoped
class TargetCheck {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_MATCHERS = 20;
    private static final int MOST_RECEIVERS = 50;
    private static final Duration SHORTEST_REPEAT = Duration.ofMinutes(1);
    private static final Duration LONGEST_REPEAT = Duration.ofDays(30);
    private static final double SLOWEST = 0.01;
    private static final double FASTEST = 1000;

    private final WebhookClient client;

    @Inject
    TargetCheck(WebhookClient client) {
        this.client = client;
    }

    static TargetKind kind(@Nullable String word) {
        try {
            return word == null ? TargetKind.WEBHOOK : Word.parse(TargetKind.class, word);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("/kind", String.valueOf(e.getMessage()));
        }
    }

    /** The address, which leads to where messages may go as far as can be said now; it is checked at each attempt. */
    String url(TargetKind kind, @Nullable String asked) {
        if (asked == null || asked.isBlank()) {
            if (kind == TargetKind.PAGERDUTY) {
                return PagerDutyForm.ENDPOINT;
            }
            throw ProblemException.invalid("/url", "url is missing");
        }
        String url = asked.strip();
        requireReachable(host(kind, url));
        return url;
    }

    static String host(TargetKind kind, String url) {
        try {
            return kind == TargetKind.EMAIL
                    ? MailServer.parse(url).host()
                    : TargetUrl.parse(url).host();
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("/url", String.valueOf(e.getMessage()));
        }
    }

    // A name that cannot be resolved now may be later. An address that is known to be out of bounds is said at once.
    private void requireReachable(String host) {
        try {
            client.checkedAddress(host);
        } catch (WebhookClient.RefusedAddressException e) {
            String words = String.valueOf(e.getMessage());
            if (!words.startsWith("no address")) {
                throw new ProblemException(ProblemType.UNPROCESSABLE, words, List.of(Problem.Fault.at("/url", words)));
            }
        }
    }

    static String name(@Nullable String asked, String host) {
        String name = asked == null || asked.isBlank() ? host : asked.strip();
        if (name.length() > LONGEST_NAME) {
            throw ProblemException.invalid("/name", "name has at most " + LONGEST_NAME + " characters");
        }
        return name;
    }

    static Severity severity(@Nullable String word) {
        try {
            return word == null ? Severity.WARNING : Word.parse(Severity.class, word);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("/minSeverity", String.valueOf(e.getMessage()));
        }
    }

    static List<Matcher> matchers(@Nullable List<Matcher> asked) {
        if (asked == null) {
            return List.of();
        }
        if (asked.size() > MOST_MATCHERS) {
            throw ProblemException.invalid("/matchers", "at most " + MOST_MATCHERS + " matchers");
        }
        return asked;
    }

    static Duration repeatEvery(TargetKind kind, @Nullable Duration asked) {
        if (asked == null) {
            return kind.repeatEvery();
        }
        boolean never = asked.isZero() && kind != TargetKind.ALERTMANAGER;
        if (!never && (asked.compareTo(SHORTEST_REPEAT) < 0 || asked.compareTo(LONGEST_REPEAT) > 0)) {
            throw ProblemException.invalid(
                    "/repeatEvery",
                    "repeatEvery is PT1M to P30D"
                            + (kind == TargetKind.ALERTMANAGER
                                    ? ": Alertmanager forgets what it is not told again"
                                    : ", or PT0S for never"));
        }
        return asked;
    }

    static @Nullable Double perSecond(TargetKind kind, @Nullable Double asked) {
        if (asked == null) {
            return kind.perSecond();
        }
        if (!(asked >= SLOWEST && asked <= FASTEST)) {
            throw ProblemException.invalid("/perSecond", "perSecond is " + SLOWEST + " to " + FASTEST);
        }
        return asked;
    }

    static TargetSettings settings(TargetKind kind, TargetSettings asked) {
        if (asked.user() != null) {
            if (kind != TargetKind.ALERTMANAGER && kind != TargetKind.SERVICENOW && kind != TargetKind.EMAIL) {
                throw ProblemException.invalid("/user", "a target of kind " + kind.word() + " has no user");
            }
            if (asked.user().isBlank() || asked.user().length() > LONGEST_TEXT || hasControl(asked.user())) {
                throw ProblemException.invalid("/user", "user has 1 to " + LONGEST_TEXT + " characters");
            }
        } else if (kind == TargetKind.SERVICENOW) {
            throw ProblemException.invalid("/user", "ServiceNow needs user and secret");
        }
        if (kind == TargetKind.EMAIL) {
            mail(asked);
        } else if (asked.from() != null || !asked.to().isEmpty() || asked.tls() != null) {
            throw ProblemException.invalid("/from", "from, to and tls are of targets of kind email");
        }
        return asked;
    }

    private static void mail(TargetSettings asked) {
        if (asked.from() == null) {
            throw ProblemException.invalid("/from", "from is missing");
        }
        address("/from", asked.from());
        if (asked.to().isEmpty() || asked.to().size() > MOST_RECEIVERS) {
            throw ProblemException.invalid("/to", "mail goes to 1 to " + MOST_RECEIVERS + " addresses");
        }
        for (int i = 0; i < asked.to().size(); i++) {
            address("/to/" + i, asked.to().get(i));
        }
        if (asked.tls() != null
                && !asked.tls().equals(TargetSettings.REQUIRED)
                && !asked.tls().equals(TargetSettings.OPTIONAL)) {
            throw ProblemException.invalid("/tls", "tls is required or optional, not " + asked.tls());
        }
        if (asked.user() != null && TargetSettings.OPTIONAL.equals(asked.tls())) {
            throw ProblemException.invalid("/tls", "with a user, tls is required: the password would be readable");
        }
    }

    private static void address(String pointer, String address) {
        try {
            if (hasControl(address)) {
                throw new AddressException("a control character", address);
            }
            new InternetAddress(address, true);
        } catch (AddressException e) {
            throw ProblemException.invalid(pointer, "'" + address + "' is no mail address: " + e.getMessage());
        }
    }

    private static boolean hasControl(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }

    /** The secret that the caller brings; null where the kind needs none. */
    static @Nullable String secret(TargetKind kind, @Nullable String user, @Nullable String asked) {
        if (asked != null && (asked.isBlank() || asked.length() > LONGEST_TEXT || hasControl(asked))) {
            throw ProblemException.invalid("/secret", "secret has 1 to " + LONGEST_TEXT + " characters");
        }
        return switch (kind) {
            case WEBHOOK -> {
                if (asked != null) {
                    throw ProblemException.invalid("/secret", "the secret of a webhook is made here");
                }
                yield null;
            }
            case TEAMS, SLACK -> {
                if (asked != null) {
                    throw ProblemException.invalid("/secret", "the address is all that " + kind.word() + " needs");
                }
                yield null;
            }
            case PAGERDUTY, SERVICENOW -> {
                if (asked == null) {
                    throw ProblemException.invalid("/secret", "secret is missing");
                }
                yield asked;
            }
            case ALERTMANAGER, EMAIL -> {
                if (user != null && asked == null) {
                    throw ProblemException.invalid("/secret", "with a user, secret is the password; it is missing");
                }
                if (kind == TargetKind.EMAIL && user == null && asked != null) {
                    throw ProblemException.invalid("/user", "a password needs a user");
                }
                yield asked;
            }
        };
    }
}
