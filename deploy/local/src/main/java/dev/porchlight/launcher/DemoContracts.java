package dev.porchlight.launcher;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays two contracts of each organisation and a year of time on them: hours a month of which some are carried over, visits
 * that were topped up, licences that were counted, a budget. The time is logged on four tickets of planned maintenance.
 *
 * @param people by email
 * @param ids of contacts by email, of organisations by name
 */
record DemoContracts(Map<String, DemoPerson> people, Map<String, String> ids, Instant now) {

    private static final String AGENT = "agent@northgate.example";
    private static final ZoneId OFFICE = ZoneId.of("Europe/London");
    private static final LocalTime LOGGED = LocalTime.of(16, 20);
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_A_TICKET = 3;

    /** Minutes that were worked, in turn: some months are quiet, some more than the contract allows. */
    private static final int[] MINUTES = {95, 190, 60, 240, 120, 45, 310, 75, 160, 25, 205, 130, 280};

    void add(List<DemoData.Organisation> organisations) throws IOException, InterruptedException {
        for (int i = 0; i < organisations.size(); i++) {
            DemoData.Organisation organisation = organisations.get(i);
            work(organisation, agree(organisation.name()), i);
        }
    }

    private LocalDate firstDay() {
        return today().withDayOfMonth(1).minusMonths(MONTHS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, OFFICE);
    }

    private DemoPerson on(String email, LocalDate day) {
        Instant at = day.atTime(LOGGED).atZone(OFFICE).toInstant();
        return people.get(email).at(at.isBefore(now) ? at : now.minusSeconds(60));
    }

    /** Returns the line that only what names it counts against. */
    private String agree(String name) throws IOException, InterruptedException {
        DemoPerson billing = on(Settings.DEMO_ADMINISTRATOR, firstDay());
        String support = contract(billing, name, "Managed support");
        line(
                billing,
                support,
                terms("Support hours", "hours", 600, "month", price("rate", 9_500)),
                Map.of(
                        "rollOver",
                        Map.of("periods", 1, "most", 300),
                        "weights",
                        List.of(Map.of("workType", "after-hours", "factor", "1.5")),
                        "step",
                        Map.of("minutes", 15, "per", "entry")));
        String visits = line(
                billing,
                support,
                terms("On-site visits", "hours", 480, "quarter", Map.of("rule", "stop")),
                Map.of("workTypes", List.of("on-site", "travel")));
        String other = contract(billing, name, "Licences and projects");
        String licences =
                line(billing, other, terms("Backup licences", "units", 50, "year", price("rate", 400)), Map.of());
        String budget = line(
                billing,
                other,
                terms("Project budget", "money", 500_000, "whole", Map.of("rule", "rate")),
                Map.of("hourPrice", gbp(8_500)));
        on(Settings.DEMO_ADMINISTRATOR, firstDay().plusMonths(7))
                .post(
                        "/api/contracts/" + support + "/lines/" + visits + "/top-ups",
                        name,
                        Map.of("amount", 240, "price", gbp(32_000), "reference", "PO-2207"));
        on(Settings.DEMO_ADMINISTRATOR, firstDay().plusMonths(9))
                .post(
                        "/api/contracts/" + other + "/lines/" + licences + "/adjustments",
                        name,
                        Map.of("amount", -34, "reason", "34 licences are in use"));
        return budget;
    }

    private String contract(DemoPerson billing, String organisation, String name)
            throws IOException, InterruptedException {
        return billing.create(
                "/api/contracts",
                organisation + " " + name,
                Map.of(
                        "organisationId",
                        ids.get(organisation),
                        "name",
                        name,
                        "startsOn",
                        firstDay().toString()));
    }

    private static String line(DemoPerson billing, String contract, Map<String, Object> terms, Map<String, Object> more)
            throws IOException, InterruptedException {
        Map<String, Object> all = new HashMap<>(terms);
        all.putAll(more);
        return billing.create(
                "/api/contracts/" + contract + "/lines", all.get("name").toString(), Map.of("terms", all));
    }

    private static Map<String, Object> terms(
            String name, String unit, int allotment, String period, Map<String, Object> over) {
        return Map.of("name", name, "unit", unit, "allotment", allotment, "period", period, "over", over);
    }

    private static Map<String, Object> price(String rule, int pence) {
        return Map.of("rule", rule, "price", gbp(pence));
    }

    private static Map<String, Object> gbp(int pence) {
        return Map.of("minorUnits", pence, "currency", "GBP");
    }

    private void work(DemoData.Organisation organisation, String budget, int turn)
            throws IOException, InterruptedException {
        String contact = organisation.contacts().getFirst().email();
        String ticket = "";
        int next = turn;
        for (int month = 0; month <= MONTHS; month++) {
            LocalDate first = firstDay().plusMonths(month);
            if (month % MONTHS_OF_A_TICKET == 0 && month < MONTHS) {
                ticket = maintenance(organisation.name(), contact, first);
            }
            String about = organisation.name() + " " + month;
            log(ticket, about + " a", first.plusDays(2), "remote", MINUTES[next++ % MINUTES.length], null);
            log(ticket, about + " b", first.plusDays(10), "after-hours", MINUTES[next++ % MINUTES.length], null);
            log(ticket, about + " c", first.plusDays(17), "phone", MINUTES[next++ % MINUTES.length], null);
            log(ticket, about + " d", first.plusDays(20), "on-site", 150, null);
            log(ticket, about + " e", first.plusDays(24), "remote", MINUTES[next % MINUTES.length], budget);
        }
    }

    private String maintenance(String organisation, String contact, LocalDate first)
            throws IOException, InterruptedException {
        Map<String, Object> ticket = new HashMap<>();
        ticket.put("summary", "Planned maintenance from " + first);
        ticket.put("details", "<p>Updates, backups and what comes up in these three months.</p>");
        ticket.put("urgency", "low");
        ticket.put("impact", "low");
        ticket.put("followerIds", List.of());
        ticket.put("attachmentIds", List.of());
        String id = on(contact, first.plusDays(1)).create("/api/tickets", organisation + " " + first, ticket);
        on(AGENT, first.plusDays(2))
                .post("/api/tickets/" + id + "/resolution", id, Map.of("text", "<p>Planned and under way.</p>"));
        return "/api/tickets/" + id;
    }

    private void log(String ticket, String about, LocalDate day, String workType, int minutes, String line)
            throws IOException, InterruptedException {
        if (day.isAfter(today())) {
            return;
        }
        Map<String, Object> time = new HashMap<>();
        time.put("minutes", minutes);
        time.put("workType", workType);
        time.put("workDate", day.toString());
        time.put("billable", true);
        time.put("contractLineId", line);
        on(AGENT, day).post(ticket + "/time", about, time);
    }
}
