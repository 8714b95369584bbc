package org.dialworks.number.importing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.dialworks.contracts.ProblemType;
import org.dialworks.number.reading.Country;
import org.dialworks.number.reading.NumberReader;
import org.dialworks.platform.idempotency.Idempotency;
import org.dialworks.platform.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of an upload and stores their rows as a job. A file that cannot be read as a whole is refused here, and
 * then nothing is kept; what single rows lack is for the report.
 */
@ApplicationScoped
class StartImport {

    private static final int LONGEST_SECONDS = 600;
    private static final int BATCH = 2000;

    private final ImportRepository imports;
    private final ImportRows rows;
    private final DirectoryObjects directoryObjects;
    private final Idempotency idempotency;
    private final Clock clock;

    @Inject
    StartImport(
            ImportRepository imports,
            ImportRows rows,
            DirectoryObjects directoryObjects,
            Idempotency idempotency,
            Clock clock) {
        this.imports = imports;
        this.rows = rows;
        this.directoryObjects = directoryObjects;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    /** What is wanted of an import. */
    record Wish(
            String site,
            @Nullable Country country,
            boolean dryRun,
            boolean makeRanges,
            @Nullable String idempotencyKey,
            String by) {}

    /** What tells one upload from another. */
    private record Content(
            String site, @Nullable Country country, boolean dryRun, boolean makeRanges, List<String> digests) {}

    ImportView start(Wish wish, List<UploadedFile> files) {
        var content = new Content(
                wish.site(),
                wish.country(),
                wish.dryRun(),
                wish.makeRanges(),
                files.stream().map(UploadedFile::digest).toList());
        return once(wish, content, () -> store(wish, files));
    }

    /**
     * Reads the local numbers of an import again, for a country.
     *
     * @throws ProblemException 422 when it has none
     */
    ImportView resolve(Wish wish, UUID earlier) {
        var content =
                new Content(wish.site(), wish.country(), wish.dryRun(), wish.makeRanges(), List.of(earlier.toString()));
        return once(wish, content, () -> storeLocal(wish, earlier));
    }

    private ImportView once(Wish wish, Content content, Supplier<ImportView> job) {
        return QuarkusTransaction.requiringNew()
                .timeout(LONGEST_SECONDS)
                .call(() -> idempotency.once(wish.idempotencyKey(), content, ImportView.class, job));
    }

    private ImportView store(Wish wish, List<UploadedFile> files) {
        var job = new ImportJob(UUID.randomUUID(), wish, null, clock.instant());
        imports.persistAndFlush(job);
        var numbers = new NumberReader(Optional.ofNullable(wish.country()));
        long seq = 0;
        for (int i = 0; i < files.size(); i++) {
            try {
                seq = store(job.id(), i + 1, files.get(i), numbers, seq);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        job.hasRows(seq);
        imports.flush();
        return job.view(imports.files(job.id()));
    }

    private ImportView storeLocal(Wish wish, UUID earlier) {
        var job = new ImportJob(UUID.randomUUID(), wish, earlier, clock.instant());
        imports.persistAndFlush(job);
        imports.copyFiles(earlier, job.id());
        var entry = new NumberEntry(new NumberReader(Optional.ofNullable(wish.country())));
        long seq = 0;
        long after = 0;
        List<ImportRow> local = rows.local(earlier, after, BATCH);
        while (!local.isEmpty()) {
            var batch = new ArrayList<ImportRow>();
            for (ImportRow row : local) {
                batch.add(entry.again(row).at(++seq, row.file()));
                after = row.seq();
            }
            rows.add(job.id(), batch);
            local = rows.local(earlier, after, BATCH);
        }
        if (seq == 0) {
            throw new ProblemException(ProblemType.UNPROCESSABLE, "No number of the import is local");
        }
        imports.countFiles(job.id());
        job.hasRows(seq);
        imports.flush();
        return job.view(imports.files(job.id()));
    }

    private long store(UUID job, int place, UploadedFile file, NumberReader numbers, long before) throws IOException {
        try (ExportRows export = ExportRows.open(file)) {
            Recognition.Known known = recognise(file, export);
            imports.add(
                    job, new ImportView.File(place, file.name(), known.kind().cmdlet(), 0, null));
            RowReader reader = RowReader.of(known.kind(), numbers);
            var batch = new ArrayList<ImportRow>();
            var objects = new ArrayList<DirectoryObjects.DirectoryObject>();
            long seq = before;
            for (Optional<ExportRow> row = export.next(); row.isPresent(); row = export.next()) {
                for (ImportRow entry : reader.read(row.get())) {
                    batch.add(entry.at(++seq, place));
                }
                if (known.kind() == ExportKind.ONLINE_USER) {
                    DirectoryObjects.DirectoryObject.of(row.get()).ifPresent(objects::add);
                }
                if (batch.size() >= BATCH) {
                    flush(job, batch, objects);
                }
            }
            flush(job, batch, objects);
            imports.setRead(job, place, seq - before, NumberEntry.joined(known.remark(), export.remark()));
            return seq;
        }
    }

    private void flush(UUID job, List<ImportRow> batch, List<DirectoryObjects.DirectoryObject> objects) {
        rows.add(job, batch);
        batch.clear();
        directoryObjects.add(job, objects);
        objects.clear();
    }

    private static Recognition.Known recognise(UploadedFile file, ExportRows export) {
        return switch (Recognition.of(export.columns(), export.typeName(), file.name(), file.kind())) {
            case Recognition.Known known -> known;
            case Recognition.Ambiguous ambiguous -> throw unknown(file, export, ambiguous.wayOut());
            case Recognition.Unknown(var why) -> throw unknown(file, export, why);
        };
    }

    private static ProblemException unknown(UploadedFile file, ExportRows export, String why) {
        return UnreadableFileException.of(
                ProblemType.UNKNOWN_EXPORT,
                file.name(),
                why + ". Columns found: " + String.join(", ", export.columns()) + ". Exports that can be loaded: "
                        + ExportKind.all());
    }
}
