package dev.porchlight.platform.due;

import java.util.Collection;

/** A bean that knows of kinds of due work. It is asked before other beans are there, and may not ask for them yet. */
public interface DueKinds {

    Collection<DueKind<?>> kinds();
}
