package org.dialworks.diagnostics.diagnosis.check;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dialworks.contracts.Platform;
import org.dialworks.contracts.TelemetryEvent;
import org.dialworks.diagnostics.evidence.Evidence;
import org.dialworks.diagnostics.evidence.Ipv4Address;
import org.dialworks.diagnostics.evidence.Output;
import org.dialworks.diagnostics.evidence.Place;
import org.dialworks.diagnostics.evidence.Reading;
import org.dialworks.diagnostics.evidence.Stated;
import org.dialworks.diagnostics.evidence.SystemInfo;
import org.dialworks.diagnostics.prerequisite.Role;
import org.dialworks.diagnostics.prerequisite.WindowsVersion;

/**
 * All that is known of a host when it is diagnosed.
 *
 * @param product what runs there, where somebody said so
 * @param role what the server does, where somebody said so
 * @param statedWindows its Windows, where somebody said so; see {@link #windows()}
 * @param evidence what was sent of this host
 * @param events what it logged of late, oldest first
 * @param gateways the SIP addresses of the PSTN gateways of its site
 * @param pstnAddress the address of a Mediation Server towards the gateways, where somebody said so
 * @param now when it is diagnosed
 */
public record Situation(
        Optional<Platform> product,
        Optional<Role> role,
        Optional<WindowsVersion> statedWindows,
        Evidence evidence,
        List<TelemetryEvent> events,
        List<Ipv4Address> gateways,
        Optional<Ipv4Address> pstnAddress,
        Instant now) {

    public Situation {
        events = List.copyOf(events);
        gateways = List.copyOf(gateways);
    }

    /** The newest reading of a kind. */
    public <R extends Reading> Optional<R> latest(Class<R> kind) {
        List<R> all = evidence.all(kind);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** The version of Windows: as stated, else as systeminfo shows it. */
    public Optional<WindowsVersion> windows() {
        return statedWindows.or(() -> build().flatMap(build -> WindowsVersion.ofBuild(build.value())));
    }

    /** The build of Windows by systeminfo: {@code 6.1.7601}. */
    public Optional<Stated<String>> build() {
        return latest(SystemInfo.class).flatMap(SystemInfo::version).map(stated -> stated.map(Object::toString));
    }

    /** Events of a provider with one of the ids, oldest first. */
    public List<TelemetryEvent> events(String provider, Integer... ids) {
        Set<Integer> wanted = Set.copyOf(Arrays.asList(ids));
        return events.stream()
                .filter(event ->
                        wanted.contains(event.eventId()) && event.provider().equalsIgnoreCase(provider))
                .toList();
    }

    /** The line at a place, with what it is of. */
    public Quote quote(Place place) {
        String source = evidence.outputs().stream()
                .filter(output -> output.number() == place.output()
                        && output.firstLine() <= place.line()
                        && place.line() <= output.lastLine())
                .findFirst()
                .map(Output::kind)
                .map(kind -> kind.word())
                .orElse("evidence");
        return new Quote(source, place.output(), place.line(), place.text());
    }

    public Quote quote(Stated<?> stated) {
        return quote(stated.place());
    }

    /** Whether the role may be the one; an unknown role may be any. */
    public boolean mayBe(Role... roles) {
        return role.isEmpty() || Arrays.asList(roles).contains(role.get());
    }
}
