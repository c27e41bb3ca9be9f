package dev.porchlight.platform.due;

import java.lang.reflect.Type;
import java.util.function.Consumer;

/**
 * A kind of due work and how it is done.
 *
 * @param payload what the payload is read as
 * @param remembered whether work that was done is remembered for a while, so that the same is not put twice
 * @param doing is given batches; see {@link DueWork} for what its exceptions mean
 */
public record DueKind<T>(
        String name,
        Type payload,
        boolean outside,
        boolean remembered,
        int threads,
        int atOnce,
        int tries,
        Consumer<DueBatch<T>> doing) {}
