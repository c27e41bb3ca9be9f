package dev.porchlight.launcher;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Plays tickets and what happened to them.
 *
 * @param people by email
 * @param ids of contacts and agents, by email
 */
record DemoTickets(Map<String, DemoPerson> people, Map<String, String> ids, Runnable ticketDone) {

    void add(List<DemoTimes.Timed> tickets) throws IOException, InterruptedException {
        for (DemoTimes.Timed timed : tickets) {
            DemoData.Ticket ticket = timed.ticket();
            Iterator<Instant> times = timed.times().iterator();
            String path = "/api/tickets/" + open(ticket, times.next());
            int step = 0;
            for (DemoData.Happening happening : some(ticket.then())) {
                play(path, ticket.summary() + " " + step++, happening, times.next());
            }
            ticketDone.run();
        }
    }

    private String open(DemoData.Ticket ticket, Instant at) throws IOException, InterruptedException {
        DemoPerson by = people.get(ticket.by()).at(at);
        Map<String, Object> body = new HashMap<>();
        body.put("summary", ticket.summary());
        body.put("details", ticket.details());
        body.put("urgency", ticket.urgency());
        body.put("impact", ticket.impact());
        body.put("followerIds", some(ticket.followers()).stream().map(ids::get).toList());
        body.put("attachmentIds", upload(by, ticket.files()));
        return by.create("/api/tickets", ticket.summary(), body);
    }

    private void play(String ticket, String about, DemoData.Happening happening, Instant at)
            throws IOException, InterruptedException {
        DemoPerson by = people.get(happening.by()).at(at);
        List<String> files = upload(by, happening.files());
        if (happening.comment() != null) {
            by.post(ticket + "/comments", about, Map.of("text", happening.comment(), "attachmentIds", files));
        } else if (happening.note() != null) {
            by.post(ticket + "/internal-notes", about, Map.of("text", happening.note(), "attachmentIds", files));
        } else if (happening.assign() != null) {
            by.put(ticket + "/assignee", Map.of("agentId", ids.get(happening.assign())));
        } else if (happening.status() != null) {
            by.put(ticket + "/status", Map.of("status", happening.status()));
        } else if (happening.priority() != null) {
            by.put(ticket + "/priority", Map.of("priority", happening.priority()));
        } else if (happening.resolve() != null) {
            by.post(ticket + "/resolution", about, Map.of("text", happening.resolve()));
        } else if (happening.reopen() != null) {
            by.post(ticket + "/reopening", about, Map.of("reason", happening.reopen()));
        } else if (happening.follow() != null) {
            by.put(ticket + "/followers/" + ids.get(happening.follow()), Map.of());
        } else if (!files.isEmpty()) {
            by.post(ticket + "/attachments", about, Map.of("attachmentIds", files));
        }
    }

    private static List<String> upload(DemoPerson by, List<String> names) throws IOException, InterruptedException {
        List<String> uploaded = new ArrayList<>();
        for (String name : some(names)) {
            uploaded.add(by.upload("/api/attachments", name, DemoData.file(name))
                    .json()
                    .get("id")
                    .asString());
        }
        return uploaded;
    }

    private static <T> List<T> some(List<T> list) {
        return list == null ? List.of() : list;
    }
}
