package org.dialworks.gateway.account;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dialworks.contracts.ProblemType;
import org.dialworks.contracts.Roles;
import org.dialworks.gateway.rest.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Accounts of this installation, for administrators. */
@Path("/api/accounts/v1/accounts")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
@Tag(name = "accounts")
@SecurityRequirement(name = "token")
class AccountResource {

    private static final int MOST = 1000;

    /** An account as it is shown: never with its hash. */
    @Schema(name = "Account")
    record Shown(String name, String kind, Set<String> roles, Set<String> sites, Instant created, Instant changed) {
        static Shown of(Account account) {
            return new Shown(
                    account.name(),
                    account.kind().name().toLowerCase(Locale.ROOT),
                    account.roles(),
                    account.sites(),
                    account.created(),
                    account.changed());
        }
    }

    @Schema(name = "AccountPage")
    record Page(List<Shown> items, @Nullable String next) {}

    /** @param password of a person; a client's secret is made here instead */
    @Schema(name = "NewAccount")
    record Wanted(
            @Schema(examples = "kari") @Nullable String name,

            @Schema(enumeration = {"person", "client"}) @Nullable
            String kind,

            @Schema(examples = "a long enough phrase") @Nullable
            String password,

            @Schema(examples = "[\"number-admin\"]") @Nullable
            Set<String> roles,

            @Schema(examples = "[\"bergen\"]") @Nullable Set<String> sites) {}

    /** @param secret shown this once; null for a person */
    @Schema(name = "CreatedAccount")
    record Created(Shown account, @Nullable String secret) {}

    @Schema(name = "NewPassword")
    record NewPassword(
            @Schema(examples = "another long enough phrase") @Nullable
            String password) {}

    private final LocalAccounts local;
    private final Clock clock = Clock.systemUTC();

    AccountResource(LocalAccounts local) {
        this.local = local;
    }

    @GET
    @Operation(summary = "List accounts in the order of their names")
    public Page list(
            @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("after") @DefaultValue("") String after) {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid("limit", "limit is 1 to " + MOST);
        }
        List<Account> found = parts().accounts().list(after, limit + 1);
        List<Shown> items = found.stream().limit(limit).map(Shown::of).toList();
        return new Page(items, found.size() > limit ? items.getLast().name() : null);
    }

    @GET
    @Path("/{name}")
    @Operation(summary = "One account")
    public Shown one(@PathParam("name") String name) {
        return Shown.of(existing(name));
    }

    @POST
    @Operation(
            summary = "Create an account for a person or for a client of an integration",
            description =
                    "A client's secret is made here and shown in this answer only. The name makes the request safe to"
                            + " repeat: a second account of the same name is refused with 409.")
    public Response create(@Nullable Wanted wanted) {
        if (wanted == null) {
            throw ProblemException.invalid("/", "a body with name, kind and roles is needed");
        }
        LocalAccounts.Parts parts = parts();
        Account.Kind kind = kindOf(wanted.kind());
        String secret = kind == Account.Kind.CLIENT ? parts.passwords().newSecret() : null;
        if (secret != null && wanted.password() != null) {
            throw ProblemException.invalid("/password", "a client gets a secret from here; leave the password out");
        }
        Account account = account(wanted, kind, secret == null ? checked(wanted.password()) : secret, parts);
        return switch (parts.accounts().add(account)) {
            case Accounts.Change.Done(Account added) ->
                Response.created(URI.create("/api/accounts/v1/accounts/" + added.name()))
                        .header("Cache-Control", "no-store")
                        .entity(new Created(Shown.of(added), secret))
                        .build();
            default -> throw new ProblemException(ProblemType.CONFLICT, "there is an account " + account.name());
        };
    }

    @PUT
    @Path("/{name}/password")
    @Operation(
            summary = "Give an account another password",
            description = "For a client leave the password out: a new secret is made and shown in this answer only.")
    public Response changePassword(@PathParam("name") String name, @Nullable NewPassword wanted) {
        LocalAccounts.Parts parts = parts();
        Account account = existing(name);
        boolean client = account.kind() == Account.Kind.CLIENT;
        String password = client ? parts.passwords().newSecret() : checked(wanted == null ? null : wanted.password());
        Account changed = account.withHash(parts.passwords().hash(password), clock.instant());
        return switch (parts.accounts().replace(changed)) {
            case Accounts.Change.Done(Account kept) ->
                Response.ok(new Created(Shown.of(kept), client ? password : null))
                        .header("Cache-Control", "no-store")
                        .build();
            default -> throw unknown(name);
        };
    }

    @DELETE
    @Path("/{name}")
    @Operation(
            summary = "Delete an account",
            description = "No new token is given for it; tokens it has already end with their expiry.")
    public void delete(@PathParam("name") String name) {
        switch (parts().accounts().remove(name)) {
            case Accounts.Change.Done ignored -> {}
            case Accounts.Change.LastAdministrator ignored ->
                throw new ProblemException(
                        ProblemType.CONFLICT, name + " is the last administrator; make another one first");
            case Accounts.Change.NoSuchAccount ignored -> throw unknown(name);
            case Accounts.Change.NameTaken ignored -> throw unknown(name);
        }
    }

    private Account account(Wanted wanted, Account.Kind kind, String password, LocalAccounts.Parts parts) {
        String name = wanted.name() == null ? "" : wanted.name();
        Set<String> roles = wanted.roles() == null ? Set.of() : wanted.roles();
        Set<String> sites = wanted.sites() == null ? Set.of() : wanted.sites();
        if (roles.isEmpty()) {
            throw ProblemException.invalid("/roles", "at least one role of " + Roles.ALL);
        }
        Instant now = clock.instant();
        Account checked;
        try {
            checked = new Account(name, kind, "", roles, sites, now, now);
        } catch (IllegalArgumentException e) {
            throw ProblemException.invalid("/", String.valueOf(e.getMessage()));
        }
        return checked.withHash(parts.passwords().hash(password), now);
    }

    private static Account.Kind kindOf(@Nullable String kind) {
        return switch (kind) {
            case "person" -> Account.Kind.PERSON;
            case "client" -> Account.Kind.CLIENT;
            case null, default -> throw ProblemException.invalid("/kind", "kind is person or client");
        };
    }

    private static String checked(@Nullable String password) {
        if (password == null) {
            throw ProblemException.invalid("/password", "a person needs a password");
        }
        Passwords.fault(password).ifPresent(fault -> {
            throw ProblemException.invalid("/password", fault);
        });
        return password;
    }

    private Account existing(String name) {
        return parts().accounts().find(name).orElseThrow(() -> unknown(name));
    }

    private static ProblemException unknown(String name) {
        return new ProblemException(ProblemType.NOT_FOUND, "there is no account " + name);
    }

    private LocalAccounts.Parts parts() {
        return local.parts()
                .orElseThrow(() -> new ProblemException(
                        ProblemType.NOT_FOUND, "accounts are kept by the OpenID provider of this installation"));
    }
}
