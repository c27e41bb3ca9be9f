package dev.porchlight.platform.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What handlers of several events want done, done at once when the batch that they came in has been handled. */
public final class Gathered {

    private Gathered() {}

    /**
     * Adds something to what the batch at hand gathers under a name.
     *
     * @param atEnd is given all of it, in the batch's transaction; the first one counts
     */
    public static <T> void add(String name, T item, Consumer<List<T>> atEnd) {
        UnitOfWork<?> batch = CurrentUnitOfWork.get();
        List<T> items = batch.getOrComputeResource(name, key -> {
            List<T> gathered = new ArrayList<>();
            batch.onPrepareCommit(unit -> atEnd.accept(gathered));
            return gathered;
        });
        items.add(item);
    }
}
