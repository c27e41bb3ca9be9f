package dev.porchlight.notification.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.porchlight.directory.Thing;
import dev.porchlight.notification.activity.Activity;
import dev.porchlight.notification.subject.Subject;
import dev.porchlight.platform.position.Position;
import dev.porchlight.platform.position.Positions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How news travels from whoever received the event to every replica: whole, so that none of them need ask for it. */
@Component
class NewsWire {

    /** PostgreSQL takes less than 8,000 bytes in one notification. */
    private static final int MOST_BYTES = 7_900;

    /** One piece of news; without its frame where that would be too long. */
    private record Item(
            String id,
            @Nullable String kind,
            @Nullable Thing thing,
            boolean internal,
            @Nullable String frame) {}

    /** What a page needs to know whether it shows the subject, and which version to wait for. */
    private record Change(
            String kind,
            UUID id,
            @Nullable String number,
            long version,
            String position,
            String type,
            @Nullable UUID organisationId) {}

    private final JsonMapper json;
    private final Positions positions;

    NewsWire(JsonMapper json, Positions positions) {
        this.json = json;
        this.positions = positions;
    }

    /** As few notifications as hold all of it, in its order. */
    List<String> write(List<Activity> activities) {
        List<String> payloads = new ArrayList<>();
        StringBuilder payload = new StringBuilder();
        int bytes = 0;
        for (Activity activity : activities) {
            String item = write(activity);
            int size = item.getBytes(UTF_8).length + 2;
            if (bytes > 0 && bytes + size > MOST_BYTES) {
                payloads.add(payload.append(']').toString());
                payload.setLength(0);
                bytes = 0;
            }
            payload.append(bytes == 0 ? '[' : ',').append(item);
            bytes += size;
        }
        if (bytes > 0) {
            payloads.add(payload.append(']').toString());
        }
        return payloads;
    }

    /** A notification of something that is no activity, for the service team alone. */
    String signal(String event, Subject subject, Object data) {
        String id = UUID.randomUUID().toString();
        String frame = "id: " + id + "\nevent: " + event + "\ndata: " + json.writeValueAsString(data) + "\n\n";
        return json.writeValueAsString(List.of(new Item(id, subject.kind(), subject.thing(), true, frame)));
    }

    private String write(Activity activity) {
        String item = json.writeValueAsString(new Item(
                activity.id(), activity.subject().kind(), activity.thing(), activity.internal(), frame(activity)));
        return item.getBytes(UTF_8).length + 2 <= MOST_BYTES
                ? item
                : json.writeValueAsString(new Item(activity.id(), null, null, true, null));
    }

    /** Reads a notification; what travelled by its id alone is asked for. */
    List<News> read(String payload, Instant heard, Function<String, @Nullable Activity> byId) {
        List<News> news = new ArrayList<>();
        for (Item item : json.readValue(payload, Item[].class)) {
            if (item.frame() != null) {
                news.add(new News(
                        item.id(),
                        item.kind(),
                        item.thing(),
                        item.internal(),
                        heard,
                        item.frame().getBytes(UTF_8)));
            } else {
                Activity activity = byId.apply(item.id());
                if (activity != null) {
                    news.add(of(activity, heard));
                }
            }
        }
        return news;
    }

    private News of(Activity activity, Instant heard) {
        return new News(
                activity.id(),
                activity.subject().kind(),
                activity.thing(),
                activity.internal(),
                heard,
                frame(activity).getBytes(UTF_8));
    }

    /** The id comes with the second of the two, so that a stream that breaks off between them gets both again. */
    private String frame(Activity activity) {
        Activity.About subject = activity.subject();
        Change change = new Change(
                subject.kind(),
                subject.id(),
                subject.number(),
                activity.version(),
                positions.write(new Position(subject.id().toString(), activity.version())),
                activity.type(),
                activity.thing().organisationId());
        return "event: " + subject.kind() + "\ndata: " + json.writeValueAsString(change) + "\n\nid: " + activity.id()
                + "\nevent: activity\ndata: " + json.writeValueAsString(activity) + "\n\n";
    }
}
