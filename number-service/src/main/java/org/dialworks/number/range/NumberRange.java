package org.dialworks.number.range;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dialworks.contracts.RangeChanged;
import org.dialworks.contracts.RangePurpose;
import org.dialworks.contracts.Word;
import org.dialworks.number.inventory.Numbering;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.number.reading.ShortCodes;
import org.jspecify.annotations.Nullable;

/** A range of numbers given to a site. */
@Entity
@Table(name = "number_range")
public class NumberRange {

    @Id
    private UUID id = new UUID(0, 0);

    private String name = "";
    private String site = "";

    @Column(name = "home_site")
    private String homeSite = "";

    private long epoch = 1;
    private long first;
    private long last;

    private long base;

    @Column(name = "extension_length")
    private int extensionLength;

    @Column(name = "calling_code")
    private int callingCode;

    private @Nullable String carrier;
    private String purpose = RangePurpose.GEOGRAPHIC.word();
    private String[] tags = {};
    private @Nullable Integer threshold;

    @Column(name = "quarantine_days")
    private int quarantineDays;

    private long layout = 1;

    @Column(name = "known_since")
    private @Nullable LocalDate knownSince;

    @Column(name = "low_since")
    private @Nullable Instant lowSince;

    private boolean retired;
    private long version = 1;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "created_by")
    private String createdBy = "";

    protected NumberRange() {}

    NumberRange(UUID id, String site, String homeSite, Extent extent, RangeDetails details, Instant at, String by) {
        this.id = id;
        this.site = site;
        this.homeSite = homeSite;
        this.first = extent.span().first();
        this.last = extent.span().last();
        if (extent.numbering() instanceof Numbering.Extensions(long ofBase, int length)) {
            this.base = ofBase;
            this.extensionLength = length;
        }
        this.callingCode = ShortCodes.callingCode(extent.first().digits());
        this.createdAt = at;
        this.createdBy = by;
        describe(details);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String site() {
        return site;
    }

    public String homeSite() {
        return homeSite;
    }

    public long epoch() {
        return epoch;
    }

    /** The places of its numbers; of whole numbers, the digits. */
    public Span span() {
        return new Span(first, last);
    }

    public Extent extent() {
        return new Extent(Numbering.of(base, extensionLength), span());
    }

    public RangeDetails details() {
        return new RangeDetails(
                name, carrier, Word.parse(RangePurpose.class, purpose), List.of(tags), threshold, quarantineDays);
    }

    public boolean isRetired() {
        return retired;
    }

    public long version() {
        return version;
    }

    /** Counts how often it got another first or last number. */
    long layout() {
        return layout;
    }

    /** Whether no more of it is free than its threshold. */
    boolean isLow() {
        return lowSince != null;
    }

    /** Notes since when it runs low, or that it does no more; how much is free is no part of what is changed of a range. */
    void runsLow(@Nullable Instant since) {
        lowSince = since;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    void change(RangeDetails details) {
        describe(details);
        version++;
    }

    private void describe(RangeDetails details) {
        name = details.name();
        carrier = details.carrier();
        purpose = details.purpose().word();
        tags = details.tags().toArray(String[]::new);
        threshold = details.threshold();
        quarantineDays = details.quarantineDays();
    }

    void resize(Span span) {
        first = span.first();
        last = span.last();
        layout++;
        version++;
    }

    /** Its use is known since the use of another is, whose numbers it has or gets. */
    void knownAs(NumberRange other) {
        LocalDate theirs = other.knownSince;
        if (theirs != null && (knownSince == null || theirs.isBefore(knownSince))) {
            knownSince = theirs;
        }
    }

    /** It has other numbers than before, which may have been in use for longer. */
    void knownAnew() {
        knownSince = null;
    }

    void retire() {
        retired = true;
        version++;
    }

    /** What its numbers need to know of it. */
    public RangeOfNumber ofNumbers() {
        return new RangeOfNumber(id, site, homeSite, epoch, quarantineDays, Numbering.of(base, extensionLength));
    }

    RangeChanged changed(long free, Instant at, String by) {
        return new RangeChanged(
                id,
                name,
                site,
                extent().first(),
                extent().last(),
                homeSite,
                epoch,
                span().size(),
                free,
                retired,
                version,
                at,
                by,
                carrier,
                details().purpose(),
                List.of(tags),
                threshold,
                Quarantine.text(quarantineDays),
                isLow());
    }
}
