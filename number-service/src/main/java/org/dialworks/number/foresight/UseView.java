package org.dialworks.number.foresight;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The use of ranges at the end of a day, week or month (UTC).
 *
 * @param from the first day of it
 * @param to the last day of it that is recorded: the one at the end of which it was so
 * @param porting on their way in or out
 * @param taken how many times in it a free number was taken
 * @param released how many times in it the use of a number ended
 */
@Schema(name = "Use")
record UseView(
        LocalDate from,
        LocalDate to,
        long size,
        long free,
        long reserved,
        long assigned,
        long active,
        long quarantined,
        long blocked,
        long porting,
        long taken,
        long released) {}
