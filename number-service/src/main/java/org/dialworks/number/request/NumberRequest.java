package org.dialworks.number.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dialworks.contracts.Holder;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.allocation.DesiredDigits;

/**
 * Somebody asks for a number.
 *
 * @param requester who asks
 * @param groups the requester's groups at that time
 * @param attributes what was known of the holder at that time
 * @param range the only range it may come from
 * @param tag a tag its range must have
 * @param numberClass classes or levels with commas between, of which the number is to be one
 * @param until until when it is to be reserved; empty to be assigned
 * @param state as it was last written; see {@link #state(Instant)}
 * @param findings what each rule said
 * @param rules name of the document that decided
 * @param rulesVersion version of that document
 * @param number what it led to
 * @param expiresAt when it ends unanswered
 * @param version counts its changes from 1
 */
record NumberRequest(
        UUID id,
        String site,
        Holder holder,
        String requester,
        Set<String> groups,
        Map<String, String> attributes,
        String reason,
        Optional<UUID> range,
        Optional<String> tag,
        Optional<String> numberClass,
        Optional<Instant> until,
        RequestState state,
        List<Finding> findings,
        String rules,
        long rulesVersion,
        Optional<PhoneNumber> number,
        Instant createdAt,
        Instant expiresAt,
        long version) {

    NumberRequest {
        groups = Set.copyOf(groups);
        attributes = Map.copyOf(attributes);
        findings = List.copyOf(findings);
    }

    /** Where it stands: one that nobody answered in time has expired, whether or not that is written yet. */
    RequestState state(Instant now) {
        return state == RequestState.PENDING && !expiresAt.isAfter(now) ? RequestState.EXPIRED : state;
    }

    /** What the rules look at. */
    Ask ask() {
        Set<String> classes = DesiredDigits.of(null, numberClass.orElse(null)).classes().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
        return new Ask(
                holder, requester, groups, attributes, classes, until.map(end -> Duration.between(createdAt, end)));
    }

    /** The request as it begins, in the state that the rules have put it in. */
    NumberRequest beganAs(RequestState first) {
        return with(first, Optional.empty(), version);
    }

    /** The request after a change. */
    NumberRequest became(RequestState next, Optional<PhoneNumber> given) {
        return with(next, given, version + 1);
    }

    private NumberRequest with(RequestState next, Optional<PhoneNumber> given, long newVersion) {
        return new NumberRequest(
                id,
                site,
                holder,
                requester,
                groups,
                attributes,
                reason,
                range,
                tag,
                numberClass,
                until,
                next,
                findings,
                rules,
                rulesVersion,
                given,
                createdAt,
                expiresAt,
                newVersion);
    }

    NumberRequest decided(List<Finding> said, EffectiveRules by) {
        return new NumberRequest(
                id,
                site,
                holder,
                requester,
                groups,
                attributes,
                reason,
                range,
                tag,
                numberClass,
                until,
                state,
                said,
                by.name(),
                by.version(),
                number,
                createdAt,
                expiresAt,
                version);
    }
}
