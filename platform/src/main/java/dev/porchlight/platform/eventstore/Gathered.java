package dev.porchlight.platform.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What handlers of several events want done, done at once when the batch that they came in has been handled. */
public final class Gathered {

    private Gathered() {}

    private static final class Items<T> {

        private final Consumer<List<T>> doing;
        private List<T> items = new ArrayList<>();

        private Items(Consumer<List<T>> doing) {
            this.doing = doing;
        }

        private void doThem() {
            if (!items.isEmpty()) {
                List<T> gathered = items;
                items = new ArrayList<>();
                doing.accept(gathered);
            }
        }
    }

    /**
     * Adds something to what the batch at hand gathers under a name.
     *
     * @param atEnd is given all of it, in the batch's transaction; the first one counts
     */
    public static <T> void add(String name, T item, Consumer<List<T>> atEnd) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        Items<T> gathered = batch.getOrComputeResource(name, key -> {
            Items<T> fresh = new Items<>(atEnd);
            batch.onPrepareCommit(unit -> fresh.doThem());
            return fresh;
        });
        gathered.items.add(item);
    }

    /** Has what was gathered under a name done now, by a handler whose event needs that. */
    public static void doNow(String name) {
        Items<?> gathered = CurrentUnitOfWork.get().getResource(name);
        if (gathered != null) {
            gathered.doThem();
        }
    }
}
