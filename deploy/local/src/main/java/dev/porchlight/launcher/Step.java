package dev.porchlight.launcher;

import java.io.IOException;
import java.util.Set;

/** One line of `up`: something done, or a process brought up, after the steps it needs. */
record Step(String name, Set<String> needs, Action action) {

    interface Action {
        void run(Detail detail) throws IOException, InterruptedException;
    }

    /** What the step is doing now, in a word or two. */
    interface Detail {
        void say(String text);
    }

    static Step of(String name, Action action, String... needs) {
        return new Step(name, Set.of(needs), action);
    }
}
