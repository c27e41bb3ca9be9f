package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real processes: how they start, die, come back and are stopped. */
class ChildTest {

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void create() throws IOException {
        home = new Home(folder);
        home.create();
    }

    @Test
    void aProcessThatDiesAtOnceIsToldOfWithItsLastWordsAndItsLog() throws Exception {
        Child child = Child.start(home, "broken", shell("echo 'cannot reach the database'; exit 7"));

        assertThatThrownBy(() -> child.awaitReady(() -> false, LIMIT))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("broken stopped by itself (exit 7)")
                .hasMessageContaining("cannot reach the database")
                .hasMessageContaining(home.log("broken").toString());
        assertThat(home.run("broken.pid")).doesNotExist();
    }

    @Test
    void stoppingEndsTheProcessAndForgetsIt() throws Exception {
        Child child = Child.start(home, "part", shell("exec sleep 60"));
        child.awaitReady(() -> true, LIMIT);
        assertThat(new PidFile(home.run("part.pid")).alive()).isPresent();

        child.stop();

        assertThat(child.process().isAlive()).isFalse();
        assertThat(home.run("part.pid")).doesNotExist();
    }

    @Test
    void aProcessThatWillNotEndIsMadeTo() throws Exception {
        Child child = Child.start(home, "stubborn", shell("trap '' TERM; echo ready; while true; do sleep 0.1; done"));
        child.awaitReady(() -> Files.readString(home.log("stubborn")).contains("ready"), LIMIT);

        child.finish(Duration.ofMillis(500));

        assertThat(child.process().isAlive()).isFalse();
    }

    @Test
    void passwordsOfAdministratorsAndTheSealsDoNotReachChildren() {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PATH", "/bin",
                "PORTAL_RATE_BURST", "500",
                "PORTAL_POSTGRES_ADMIN_PASSWORD", "secret",
                "PORTAL_SEAL_PASSWORD", "secret",
                "PORTAL_SECRET_DB_TICKET", "secret"));

        Child.withoutAdministrators(environment);

        assertThat(environment).containsOnlyKeys("PATH", "PORTAL_RATE_BURST");
    }

    @Test
    void whatDiesIsStartedAgainThreeTimesAndThenLeft() throws Exception {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        List<Child> started = Collections.synchronizedList(new ArrayList<>());
        Supervisor supervisor = new Supervisor(said::add);
        supervisor.start(
                detail -> {
                    Child child = Child.start(home, "mortal", shell("exec sleep 60"));
                    started.add(child);
                    return child;
                },
                detail -> {});

        for (int death = 1; death <= 4; death++) {
            int lives = death;
            await().atMost(LIMIT).until(() -> started.size() == lives);
            started.getLast().process().destroyForcibly();
        }

        await().atMost(LIMIT).until(() -> said.stream().anyMatch(text -> text.contains("stays down")));
        assertThat(started).hasSize(4);
        supervisor.stop();
    }

    @Test
    void whatDoesNotComeBackAtOnceIsTriedAgain() throws Exception {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger tries = new AtomicInteger();
        List<Child> started = Collections.synchronizedList(new ArrayList<>());
        Supervisor supervisor = new Supervisor(said::add);
        supervisor.start(
                detail -> {
                    if (tries.incrementAndGet() == 2) {
                        throw new Trouble("mortal was not ready");
                    }
                    Child child = Child.start(home, "mortal", shell("exec sleep 60"));
                    started.add(child);
                    return child;
                },
                detail -> {});

        started.getLast().process().destroyForcibly();

        await().atMost(LIMIT).until(() -> said.contains("mortal is back."));
        assertThat(said).contains("mortal was not ready\nStarting it again.");
        assertThat(started).hasSize(2);
        supervisor.stop();
    }

    @Test
    void nothingComesBackOnceStopping() throws Exception {
        List<String> said = Collections.synchronizedList(new ArrayList<>());
        Supervisor supervisor = new Supervisor(said::add);
        supervisor.start(detail -> Child.start(home, "part", shell("exec sleep 60")), detail -> {});

        supervisor.stop();

        assertThat(home.run("part.pid")).doesNotExist();
        assertThat(said).isEmpty();
    }

    private static Launch shell(String script) {
        return Launch.of(List.of("/bin/sh", "-c", script), Map.of());
    }
}
