package org.dialworks.number.range;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.contracts.RangeChanged;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.number.reading.ShortCodes;

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

    @Column(name = "calling_code")
    private int callingCode;

    @Column(name = "quarantine_days")
    private int quarantineDays = 90;

    private boolean retired;
    private long version = 1;

    @Column(name = "created_at")
    private Instant createdAt = Instant.EPOCH;

    @Column(name = "created_by")
    private String createdBy = "";

    protected NumberRange() {}

    NumberRange(UUID id, String name, String site, String homeSite, Span span, Instant at, String by) {
        this.id = id;
        this.name = name;
        this.site = site;
        this.homeSite = homeSite;
        this.first = span.first();
        this.last = span.last();
        this.callingCode = ShortCodes.callingCode(span.first());
        this.createdAt = at;
        this.createdBy = by;
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

    public Span span() {
        return new Span(first, last);
    }

    public boolean isRetired() {
        return retired;
    }

    public long version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    String createdBy() {
        return createdBy;
    }

    void rename(String name) {
        this.name = name;
        version++;
    }

    void retire() {
        retired = true;
        version++;
    }

    /** What its numbers need to know of it. */
    public RangeOfNumber ofNumbers() {
        return new RangeOfNumber(id, site, homeSite, epoch, quarantineDays);
    }

    RangeChanged changed(long free, Instant at, String by) {
        return new RangeChanged(
                id,
                name,
                site,
                PhoneNumber.of(first),
                PhoneNumber.of(last),
                homeSite,
                epoch,
                span().size(),
                free,
                retired,
                version,
                at,
                by);
    }
}
