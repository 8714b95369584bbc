package org.dialworks.diagnostics.delivery;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.jspecify.annotations.Nullable;

/** Sends one mail by SMTP, encrypted where it is not said otherwise, and only to addresses that may be reached. */
final class Mailer {

    private static final Duration LONGEST_CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_STEP = Duration.ofSeconds(10);
    private static final int TAKEN = 250;

    private final EgressPolicy policy;
    private final Duration longestAttempt;

    /** @param longestAttempt for the whole conversation; shorter than the lease of a message */
    Mailer(EgressPolicy policy, Duration longestAttempt) {
        this.policy = policy;
        this.longestAttempt = longestAttempt;
    }

    /** Tries once; returns how it ended, and never throws for what a server does. */
    Attempt send(MailServer server, Letter letter) {
        var sockets = new CheckedSockets(policy);
        var conversation = new CompletableFuture<Attempt>();
        Thread.startVirtualThread(() -> {
            try {
                converse(server, letter, sockets);
                conversation.complete(new Attempt.Delivered(TAKEN));
            } catch (MessagingException | RuntimeException e) {
                conversation.complete(new Attempt.Failed(status(e), words(e), Optional.empty()));
            }
        });
        try {
            return conversation.get(longestAttempt.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return Attempt.Failed.because(
                    "the mail server did not take it within " + longestAttempt.toSeconds() + " s");
        } catch (ExecutionException e) {
            return Attempt.Failed.because(words(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Attempt.Failed.because("the sender was stopped");
        } finally {
            sockets.close();
        }
    }

    private static void converse(MailServer server, Letter letter, CheckedSockets sockets) throws MessagingException {
        String protocol = server.tls() ? "smtps" : "smtp";
        var settings = new Properties();
        String prefix = "mail." + protocol + ".";
        settings.put(prefix + "socketFactory", sockets);
        settings.put(prefix + "socketFactory.fallback", "false");
        settings.put(prefix + "connectiontimeout", Long.toString(LONGEST_CONNECT.toMillis()));
        settings.put(prefix + "timeout", Long.toString(LONGEST_STEP.toMillis()));
        settings.put(prefix + "ssl.checkserveridentity", "true");
        settings.put(prefix + "starttls.enable", "true");
        settings.put(prefix + "starttls.required", Boolean.toString(!server.tls() && server.tlsRequired()));
        settings.put(prefix + "auth", Boolean.toString(server.user() != null));
        settings.put(prefix + "localhost", "dialworks");
        Session session = Session.getInstance(settings);
        try (Transport transport = session.getTransport(protocol)) {
            transport.connect(server.host(), server.port(), server.user(), server.password());
            MimeMessage message = message(session, letter);
            transport.sendMessage(message, message.getAllRecipients());
        }
    }

    private static MimeMessage message(Session session, Letter letter) throws MessagingException {
        var message = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", messageId(letter.id()));
            }
        };
        message.setFrom(new InternetAddress(letter.from(), true));
        var to = new ArrayList<Address>();
        for (String address : letter.to()) {
            to.add(new InternetAddress(address, true));
        }
        message.setRecipients(Message.RecipientType.TO, to.toArray(Address[]::new));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(letter.date()));
        if (letter.thread() != null) {
            message.setHeader("References", messageId(letter.thread()));
            message.setHeader("In-Reply-To", messageId(letter.thread()));
        }
        // No answers of absent people, please (RFC 3834).
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.saveChanges();
        return message;
    }

    private static String messageId(String id) {
        return "<" + id + "@dialworks>";
    }

    private static @Nullable Integer status(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SMTPSendFailedException refused) {
                return refused.getReturnCode();
            }
            if (cause instanceof SMTPAddressFailedException refused) {
                return refused.getReturnCode();
            }
        }
        return null;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : cause.getCause();
    }

    private static String words(Exception failure) {
        @Nullable Throwable cause = failure;
        var words = new StringBuilder();
        for (int depth = 0; cause != null && depth < 4; depth++) {
            String message = cause.getMessage();
            if (message != null && words.indexOf(message.strip()) < 0) {
                words.append(words.isEmpty() ? "" : ": ").append(message.strip());
            }
            cause = next(cause);
        }
        return words.isEmpty() ? failure.getClass().getSimpleName() : words.toString();
    }
}
