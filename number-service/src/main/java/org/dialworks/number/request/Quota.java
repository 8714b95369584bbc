package org.dialworks.number.request;

import java.util.Locale;
import java.util.Optional;
import org.dialworks.contracts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How many numbers somebody may have, those that are asked for counted with those that are held.
 *
 * @param id its name in explanations
 * @param per whose numbers are counted
 * @param of only those of this group or cost centre; needed for a group, each cost centre by itself if absent
 * @param most how many there may be
 * @param beyond what is said to the one more: {@code approval} or {@code refuse}
 */
@Schema(name = "RequestQuota")
public record Quota(String id, Per per, @Nullable String of, long most, Verdict beyond) {

    static final String COST_CENTRE = "costCentre";

    /** Whose numbers are counted. */
    @Schema(name = "RequestQuotaPer")
    public enum Per implements Word {
        /** The numbers that the holder holds, however he came by them, and the pending requests for him. */
        PERSON,
        /** What the requester's requests led to and is still held by whom it was for, and his pending requests. */
        REQUESTER,
        /** The same for all requesters of a group together. */
        GROUP,
        /** The numbers that all holders of a cost centre hold, and the pending requests for them. */
        COST_CENTRE
    }

    /** What is counted together, and locked while it is counted. */
    public record Key(Per per, String name) {}

    /** What a quota says of a request before anything is counted. */
    sealed interface Reach {
        /** These are to be counted. */
        record Counts(Key key) implements Reach {}

        /** It has nothing to say. */
        record Nothing() implements Reach {}

        /** It cannot tell. */
        record Unknown(String why) implements Reach {}
    }

    Reach reach(Ask ask) {
        return switch (per) {
            case PERSON ->
                new Reach.Counts(new Key(
                        per,
                        ask.holder().kind().word() + " " + ask.holder().id().toLowerCase(Locale.ROOT)));
            case REQUESTER -> new Reach.Counts(new Key(per, ask.requester()));
            case GROUP ->
                of != null && ask.groups().contains(of) ? new Reach.Counts(new Key(per, of)) : new Reach.Nothing();
            case COST_CENTRE ->
                Optional.ofNullable(ask.attributes().get(COST_CENTRE))
                        .<Reach>map(known -> of == null || of.equals(known)
                                ? new Reach.Counts(new Key(per, known))
                                : new Reach.Nothing())
                        .orElseGet(() -> new Reach.Unknown("the cost centre of the holder is not known"));
        };
    }
}
