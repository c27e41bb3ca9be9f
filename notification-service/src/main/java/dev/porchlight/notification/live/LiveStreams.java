package dev.porchlight.notification.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.porchlight.notification.subject.Kinds;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.security.CallersOfNow;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The streams that are open at this replica, and the news they get. */
@Component
class LiveStreams implements SmartLifecycle {

    /** News may be heard that much before the views show it, and a question is on its way for a while. */
    private static final Duration MARGIN = Duration.ofSeconds(5);

    /** More tabs than anybody follows, and too few for one person to fill the gateway's memory with. */
    static final int MOST_OF_ONE_PERSON = 20;

    private final Kinds kinds;
    private final CallersOfNow people;
    private final RecentNews recent = new RecentNews(Instant.now());
    /** The oldest first. */
    private final Set<LiveStream> open = new LinkedHashSet<>();

    private volatile boolean running;

    LiveStreams(Kinds kinds, CallersOfNow people) {
        this.kinds = kinds;
        this.people = people;
    }

    /**
     * A stream that was opened.
     *
     * @param from the id of the latest news when it was opened: later ones wait in the stream
     * @param missed what it has to be told first, if it may know of it
     * @param gap whether more than that was missed
     */
    record Opened(LiveStream stream, String from, List<News> missed, boolean gap) {}

    synchronized int count() {
        return open.size();
    }

    /**
     * Opens a stream.
     *
     * @param lastId the last news it has had; null if it is new
     * @param loading since when a new one's page may have read what it shows
     */
    synchronized Opened open(Caller caller, String lastId, Duration loading) {
        String from = recent.latestId();
        LiveStream stream = new LiveStream(caller, from);
        if (!running) {
            stream.close();
        }
        makeRoomFor(caller);
        open.add(stream);
        Optional<List<News>> sinceThen =
                lastId == null ? recent.since(Instant.now().minus(loading).minus(MARGIN)) : recent.after(lastId);
        return sinceThen
                .map(missed -> new Opened(stream, from, missed, false))
                .orElseGet(() -> new Opened(stream, from, List.of(), true));
    }

    /**
     * The oldest goes, rather than the new one being refused. It is the likeliest to have no reader any more, which is
     * noticed only when something is written, so that a page loaded again and again would be refused for nothing; and
     * of many tabs, the new one is looked at. A tab that is closed so comes back within a second where it was (see
     * LiveConnection) and in its turn closes the oldest: each is away for a moment now and then, and misses nothing. A
     * refused one would try for ever, and show that its connection is lost.
     */
    private void makeRoomFor(Caller caller) {
        List<LiveStream> theirs = open.stream()
                .filter(stream -> stream.caller().id().equals(caller.id()))
                .toList();
        if (theirs.size() >= MOST_OF_ONE_PERSON) {
            LiveStream oldest = theirs.getFirst();
            oldest.close();
            open.remove(oldest);
        }
    }

    synchronized void closed(LiveStream stream) {
        open.remove(stream);
    }

    /** How many streams are open for such callers. */
    synchronized long count(Predicate<Caller> callers) {
        return open.stream().map(LiveStream::caller).filter(callers).count();
    }

    /** How many frames wait for such callers. */
    synchronized int waiting(Predicate<Caller> callers) {
        return open.stream()
                .filter(stream -> callers.test(stream.caller()))
                .mapToInt(LiveStream::waiting)
                .sum();
    }

    /** Tells every stream what it may know. Whoever may not come in any more is sent away. */
    synchronized void tell(List<News> news) {
        news.forEach(recent::add);
        for (LiveStream stream : open) {
            people.of(stream.caller())
                    .ifPresentOrElse(caller -> news.forEach(one -> tell(stream, caller, one)), stream::close);
        }
    }

    private void tell(LiveStream stream, Caller caller, News news) {
        if (mayKnow(caller, news)) {
            stream.tell(news.frame(), news.id());
        } else {
            stream.pass(news.id());
        }
    }

    /** Whether this caller may know of the news. */
    boolean mayKnow(Caller caller, News news) {
        return (caller.isAgent() || !news.internal()) && kinds.mayKnow(caller, news.kind(), news.thing());
    }

    /** Tells every stream that something may have been missed: whoever shows anything loads it again. */
    synchronized void tellOfAGap() {
        recent.clear(Instant.now());
        String id = recent.latestId();
        open.forEach(stream -> stream.tell(resync(id), id));
    }

    static byte[] resync(String id) {
        return ("id: " + id + "\nevent: resync\ndata: {}\n\n").getBytes(UTF_8);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server waits for its requests to end, which these do not by themselves. */
    @Override
    public synchronized void stop() {
        running = false;
        open.forEach(LiveStream::close);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
