package dev.porchlight.workingtime;

import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Public holidays as a library knows them: proposals, of which those who work there keep what is theirs. */
public final class HolidayProposals {

    private HolidayProposals() {}

    /** Countries of which something is known, as ISO 3166 codes. */
    public static List<String> countries() {
        return HolidayManager.getSupportedCalendarCodes().stream().sorted().toList();
    }

    /** The parts of a country with holidays of their own, by name, in a language. */
    public static List<Region> regions(String country, Locale language) {
        return manager(country).getCalendarHierarchy().getChildren().values().stream()
                .map(part -> new Region(part.getId(), part.getDescription(language)))
                .sorted(Comparator.comparing(Region::name))
                .toList();
    }

    /**
     * The holidays of a year, by date, named in a language.
     *
     * @param region a part of the country; empty for those that hold everywhere in it
     */
    public static List<Holiday> of(String country, String region, Year year, Locale language) {
        String[] place = region.isEmpty() ? new String[0] : new String[] {region};
        return manager(country).getHolidays(year, place).stream()
                .map(holiday -> new Holiday(holiday.getDate(), holiday.getDescription(language)))
                .sorted(Comparator.comparing(Holiday::date))
                .toList();
    }

    private static HolidayManager manager(String country) {
        return HolidayManager.getInstance(ManagerParameters.create(country));
    }
}
