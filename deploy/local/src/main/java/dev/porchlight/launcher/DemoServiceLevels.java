package dev.porchlight.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Promises: the standard in office hours for all, and day and night for the haulier, whose lorries drive at all hours.
 *
 * @param people by email
 * @param ids of contacts and agents by email, of organisations by name
 */
record DemoServiceLevels(Map<String, DemoPerson> people, Map<String, String> ids, Instant now) {

    private static final List<String> WORKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday");
    private static final List<String> WEEKEND = List.of("saturday", "sunday");
    private static final String HAULIER = "Fenwick Logistics";
    private static final String DISPATCHER = "depot@fenwick.example";

    void add() throws IOException, InterruptedException {
        DemoPerson administrator = people.get(Settings.DEMO_ADMINISTRATOR);
        String office = calendar(administrator, "Office hours", hours("08:30", "17:30"), List.of());
        String always = calendar(administrator, "Day and night", hours("00:00", "24:00"), hours("00:00", "24:00"));
        policy(administrator, "Standard", office, List.of(), new int[][] {{30, 240}, {60, 480}, {240, 1620}, {480, 2700}
        });
        policy(administrator, "Always there", always, List.of(ids.get(HAULIER)), new int[][] {
            {15, 120}, {30, 240}, {60, 480}, {240, 2880}
        });
    }

    /** One that has to be seen to soon: most of its eight hours have gone by. */
    void addWhatIsNearlyDue() throws IOException, InterruptedException {
        DemoPerson dispatcher = people.get(DISPATCHER).at(now.minus(Duration.ofMinutes(390)));
        String ticket = dispatcher.create(
                "/api/tickets",
                "Gate barrier does not open",
                Map.of(
                        "summary", "Gate barrier does not open for the night lorries",
                        "details", "<p>The reader blinks red for every card since this evening. We open by hand.</p>",
                        "urgency", "medium",
                        "impact", "medium"));
        people.get(Settings.DEMO_ADMINISTRATOR)
                .at(now.minus(Duration.ofMinutes(370)))
                .post(
                        "/api/tickets/" + ticket + "/comments",
                        "barrier",
                        Map.of("text", "We see the reader in the network and are looking at its controller."));
    }

    private static List<Map<String, String>> hours(String from, String to) {
        return List.of(Map.of("from", from, "to", to));
    }

    private static String calendar(
            DemoPerson by, String name, List<Map<String, String>> workdays, List<Map<String, String>> weekend)
            throws IOException, InterruptedException {
        Map<String, Object> week = new HashMap<>();
        WORKDAYS.forEach(day -> week.put(day, workdays));
        WEEKEND.forEach(day -> week.put(day, weekend));
        List<Map<String, String>> holidays = weekend.isEmpty()
                ? List.of(
                        Map.of("date", "2026-12-25", "name", "Christmas Day"),
                        Map.of("date", "2026-12-28", "name", "Boxing Day (substitute day)"),
                        Map.of("date", "2027-01-01", "name", "New Year's Day"))
                : List.of();
        return by.create(
                "/api/working-calendars",
                name,
                Map.of("name", name, "timeZone", "Europe/London", "week", week, "holidays", holidays));
    }

    /** @param minutes to response and resolution, from critical to low */
    private static void policy(DemoPerson by, String name, String calendar, List<String> organisations, int[][] minutes)
            throws IOException, InterruptedException {
        Map<String, Object> targets = new HashMap<>();
        List<String> priorities = List.of("critical", "high", "medium", "low");
        for (int i = 0; i < minutes.length; i++) {
            targets.put(
                    priorities.get(i), Map.of("responseMinutes", minutes[i][0], "resolutionMinutes", minutes[i][1]));
        }
        by.create(
                "/api/sla-policies",
                name,
                Map.of(
                        "name", name,
                        "calendarId", calendar,
                        "targets", targets,
                        "standard", organisations.isEmpty(),
                        "organisationIds", organisations));
    }
}
