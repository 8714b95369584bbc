package org.dialworks.number.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dialworks.contracts.PhoneNumber;
import org.dialworks.number.free.FreeBlock;
import org.dialworks.number.free.FreeBlocks;
import org.dialworks.number.free.LockedBlocks;
import org.dialworks.number.inventory.Inventory;
import org.dialworks.number.inventory.InventoryNumber;
import org.dialworks.number.inventory.RangeOfNumber;
import org.dialworks.number.policy.SitePolicies;
import org.dialworks.number.policy.SitePolicy;
import org.dialworks.number.policy.Uniqueness;
import org.dialworks.number.range.RangeRepository;
import org.dialworks.platform.sql.Sql;

/** Changes the policy of a site, within the current transaction, and what is free by it. */
@ApplicationScoped
class ChangePolicy {

    private static final String TAKEN = "state NOT IN ('available', 'blocked', 'retired')";
    private static final String BASES = """
            SELECT DISTINCT digits FROM phone_number WHERE site = ? AND extension <> '' AND %s ORDER BY digits
            """.formatted(TAKEN);
    private static final String CLASHES = """
            SELECT count(*) AS clashes FROM (
                SELECT FROM phone_number WHERE site = ? AND %s
                GROUP BY digits
                HAVING CASE WHEN ? THEN count(*) > 1 ELSE count(DISTINCT extension = '') = 2 END)
            """.formatted(TAKEN);

    private final SitePolicies policies;
    private final RangeRepository ranges;
    private final FreeBlocks freeBlocks;
    private final Inventory inventory;
    private final Sql sql;
    private final Clock clock;

    @Inject
    ChangePolicy(
            SitePolicies policies,
            RangeRepository ranges,
            FreeBlocks freeBlocks,
            Inventory inventory,
            Sql sql,
            Clock clock) {
        this.policies = policies;
        this.ranges = ranges;
        this.freeBlocks = freeBlocks;
        this.inventory = inventory;
        this.sql = sql;
        this.clock = clock;
    }

    /** Keeps everybody out who takes or moves numbers of the site, and reads its policy. */
    SitePolicy lock(String site) {
        ranges.lockLayout();
        freeBlocks.lockOfSite(site);
        return policies.of(site);
    }

    /** Changes a locked policy. */
    SitePolicy change(SitePolicy policy, Uniqueness uniqueness, String by) {
        var changed = new SitePolicy(policy.site(), uniqueness, policy.version() + 1);
        policies.store(changed, clock.instant(), by);
        mark(policy.site(), uniqueness);
        return changed;
    }

    private void mark(String site, Uniqueness uniqueness) {
        List<PhoneNumber> bases = sql.list(BASES, row -> PhoneNumber.of(row.getLong("digits")), site);
        Map<PhoneNumber, RangeOfNumber> rangeOf = inventory.rangesOf(bases);
        Map<UUID, List<Long>> places = rangeOf.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().id(),
                        Collectors.mapping(entry -> FreeBlock.of(entry.getKey().digits()), Collectors.toList())));
        var blocks = new LockedBlocks(freeBlocks.lock(places));
        Map<PhoneNumber, InventoryNumber> known = inventory.lock(rangeOf.keySet());
        rangeOf.forEach((base, range) -> {
            InventoryNumber row = known.get(base);
            if (uniqueness.closesBase()) {
                blocks.take(range.id(), base.digits());
            } else if (row == null || row.isAvailable()) {
                blocks.give(range.id(), base.digits());
            }
        });
        freeBlocks.store(blocks.changed());
    }

    /** On how many base numbers of the site numbers are taken side by side that the policy does not allow. */
    long clashes(SitePolicy policy) {
        return policy.uniqueness() == Uniqueness.EXTENSIONS_APART
                ? 0
                : sql.one(
                        CLASHES,
                        row -> row.getLong("clashes"),
                        policy.site(),
                        policy.uniqueness() == Uniqueness.ONE_PER_BASE);
    }
}
