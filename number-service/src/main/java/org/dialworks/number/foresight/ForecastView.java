package org.dialworks.number.foresight;

import java.time.LocalDate;
import java.util.UUID;
import org.dialworks.contracts.Word;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * When a range, or a site, runs dry.
 *
 * @param rangeId the range; absent for a whole site
 * @param free how many numbers are free now
 * @param days on how many days' use it stands
 * @param perDay how many more numbers are gone each day; negative when more come back
 * @param daysLeft until nothing is free
 * @param runsDry the day of it
 * @param earliest the first day of the interval
 * @param latest the last day of the interval; absent when it may be never
 * @param confidence how sure it is that the day is in the interval: 0.8 is four in five
 */
@Schema(name = "Forecast")
record ForecastView(
        String site,
        @Nullable UUID rangeId,
        @Nullable String name,
        long size,
        long free,
        Outlook outlook,
        int days,
        @Nullable Double perDay,
        @Nullable Long daysLeft,
        @Nullable LocalDate runsDry,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable Double confidence) {

    /** What a forecast says. */
    enum Outlook implements Word {
        /** Nothing is free any more. */
        DRY,
        RUNS_DRY,
        /** Use does not grow, or would take more than fifty years. */
        NO_END_IN_SIGHT,
        /** Less than two weeks of use are known. */
        TOO_LITTLE_KNOWN
    }

    /** What a forecast is about. */
    record Subject(
            String site, @Nullable UUID rangeId, @Nullable String name, long size, long free) {}

    static ForecastView of(Subject of, Forecast forecast, LocalDate today) {
        return switch (forecast) {
            case Forecast.Dry(int days) -> without(of, Outlook.DRY, days, null);
            case Forecast.TooLittleKnown(int days) -> without(of, Outlook.TOO_LITTLE_KNOWN, days, null);
            case Forecast.NoEndInSight(int days, double perDay) ->
                without(of, Outlook.NO_END_IN_SIGHT, days, rounded(perDay));
            case Forecast.RunsDry(int days, double perDay, double in, double earliest, var latest) ->
                new ForecastView(
                        of.site(),
                        of.rangeId(),
                        of.name(),
                        of.size(),
                        of.free(),
                        Outlook.RUNS_DRY,
                        days,
                        rounded(perDay),
                        (long) Math.floor(in),
                        today.plusDays((long) Math.floor(in)),
                        today.plusDays((long) Math.floor(earliest)),
                        latest.isPresent() ? today.plusDays((long) Math.ceil(latest.getAsDouble())) : null,
                        Forecast.CONFIDENCE);
        };
    }

    private static ForecastView without(Subject of, Outlook outlook, int days, @Nullable Double perDay) {
        return new ForecastView(
                of.site(),
                of.rangeId(),
                of.name(),
                of.size(),
                of.free(),
                outlook,
                days,
                perDay,
                null,
                null,
                null,
                null,
                null);
    }

    private static double rounded(double perDay) {
        return Math.round(perDay * 100) / 100.0;
    }
}
