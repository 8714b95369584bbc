package org.dialworks.gateway.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.dialworks.contracts.ContractJson;

/** The local accounts, in memory and in one file. A change is in the file before it counts. */
public final class Accounts {

    static final String FILE = "accounts.json";

    private static final ObjectMapper JSON = ContractJson.configure(new ObjectMapper());
    private static final int FORMAT = 1;

    /** The file as it is written. */
    record Kept(int format, List<Account> accounts) {}

    /** What became of a change. */
    public sealed interface Change {
        record Done(Account account) implements Change {}

        record NameTaken() implements Change {}

        record NoSuchAccount() implements Change {}

        /** Without this account nobody could administer the rest. */
        record LastAdministrator() implements Change {}
    }

    private final SecretFiles files;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile SortedMap<String, Account> byName;

    private Accounts(SecretFiles files, Collection<Account> accounts) {
        this.files = files;
        this.byName = index(accounts);
    }

    /** The accounts as kept; empty when there never were any. */
    static Optional<Accounts> open(SecretFiles files) {
        return files.read(FILE).map(content -> new Accounts(files, parse(content)));
    }

    /** Begins with one account. */
    static Accounts begin(SecretFiles files, Account first) {
        var accounts = new Accounts(files, List.of());
        accounts.keep(index(List.of(first)));
        return accounts;
    }

    public Optional<Account> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** At most so many in the order of their names, after the given one. */
    List<Account> list(String after, int limit) {
        return byName.tailMap(after + '\0').values().stream().limit(limit).toList();
    }

    Change add(Account account) {
        changing.lock();
        try {
            if (byName.containsKey(account.name())) {
                return new Change.NameTaken();
            }
            return put(account);
        } finally {
            changing.unlock();
        }
    }

    Change replace(Account account) {
        changing.lock();
        try {
            return byName.containsKey(account.name()) ? put(account) : new Change.NoSuchAccount();
        } finally {
            changing.unlock();
        }
    }

    Change remove(String name) {
        changing.lock();
        try {
            Account account = byName.get(name);
            if (account == null) {
                return new Change.NoSuchAccount();
            }
            if (account.isAdministrator()
                    && byName.values().stream().filter(Account::isAdministrator).count() == 1) {
                return new Change.LastAdministrator();
            }
            var next = new TreeMap<>(byName);
            next.remove(name);
            keep(next);
            return new Change.Done(account);
        } finally {
            changing.unlock();
        }
    }

    private Change put(Account account) {
        var next = new TreeMap<>(byName);
        next.put(account.name(), account);
        keep(next);
        return new Change.Done(account);
    }

    private void keep(SortedMap<String, Account> next) {
        try {
            files.write(
                    FILE,
                    JSON.writerWithDefaultPrettyPrinter()
                            .writeValueAsBytes(new Kept(FORMAT, new ArrayList<>(next.values()))));
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + FILE, e);
        }
        byName = next;
    }

    private static SortedMap<String, Account> index(Collection<Account> accounts) {
        var index = new TreeMap<String, Account>();
        accounts.forEach(account -> index.put(account.name(), account));
        return index;
    }

    private static List<Account> parse(byte[] content) {
        try {
            Kept kept = JSON.readValue(content, Kept.class);
            if (kept.format() != FORMAT) {
                throw new IllegalStateException(FILE + " has format " + kept.format() + ", not " + FORMAT);
            }
            return kept.accounts();
        } catch (IOException e) {
            throw new IllegalStateException(FILE + " cannot be read: restore it from a copy", e);
        }
    }
}
