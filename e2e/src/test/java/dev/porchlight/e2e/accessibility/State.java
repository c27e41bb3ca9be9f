package dev.porchlight.e2e.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.porchlight.e2e.pages.Screen;
import dev.porchlight.e2e.system.Person;
import java.util.function.Consumer;

/**
 * What somebody may have before them.
 *
 * @param reach from the opened address to what is looked at
 */
record State(String name, Person person, String path, Consumer<Screen> reach) {

    static State page(String name, Person person, String path, String heading) {
        return new State(
                name, person, path, screen -> assertThat(screen.title()).containsText(heading));
    }

    @Override
    public String toString() {
        return name;
    }
}
