package dev.porchlight.workingtime;

import java.util.regex.Pattern;

/**
 * Hours of one day, on the clock of the place.
 *
 * @param from such as {@code 09:00}
 * @param to such as {@code 17:30}, not among them; {@code 24:00} is the end of the day
 */
public record Hours(String from, String to) {

    public static final Hours ALL_DAY = new Hours("00:00", "24:00");

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");

    /** Whether they are times of a day, the second after the first. */
    boolean areSound() {
        return from != null
                && to != null
                && TIME.matcher(from).matches()
                && TIME.matcher(to).matches()
                && begin() < end();
    }

    /** In minutes since midnight. */
    int begin() {
        return minute(from);
    }

    /** In minutes since midnight, up to 1440. */
    int end() {
        return minute(to);
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}
