package dev.porchlight.knowledge.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void howeverManyEmptyLinesItBeginsWithTheyDoNotExhaustTheStackOfAThread() throws InterruptedException {
        String text = " \n\n".repeat(30_000) + "text\n\n";
        AtomicReference<Page> page = new AtomicReference<>();
        Thread small = new Thread(
                null, () -> page.set(Page.of(UUID.randomUUID(), "Category/Subject/a.md", text)), "small", 512 * 1024);
        small.start();
        small.join();
        assertThat(page.get()).isNotNull().extracting(Page::markdown).isEqualTo("text");
    }
}
