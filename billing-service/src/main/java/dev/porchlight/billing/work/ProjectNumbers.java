package dev.porchlight.billing.work;

import java.util.UUID;

/** What people call projects by. */
@FunctionalInterface
public interface ProjectNumbers {

    /** 0 if nobody has told of it. */
    long of(UUID projectId);
}
