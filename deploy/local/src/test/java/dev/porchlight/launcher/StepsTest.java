package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class StepsTest {

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void aStepWaitsForWhatItNeeds() throws Exception {
        new Steps(Display.silent())
                .run(List.of(
                        Step.of("service", detail -> done.add("service"), "database", "broker"),
                        Step.of("database", detail -> done.add("database")),
                        Step.of("broker", detail -> done.add("broker"), "database")));

        assertThat(done).containsExactly("database", "broker", "service");
    }

    @Test
    void theFirstFailureIsToldAndEndsTheRest() {
        assertThatThrownBy(() -> new Steps(Display.silent())
                        .run(List.of(
                                Step.of("broken", detail -> {
                                    throw new Trouble("no room on the disk");
                                }),
                                Step.of("slow", detail -> new CountDownLatch(1).await()),
                                Step.of("later", detail -> done.add("later"), "broken"))))
                .isInstanceOf(Trouble.class)
                .hasMessage("no room on the disk");

        assertThat(done).isEmpty();
    }
}
