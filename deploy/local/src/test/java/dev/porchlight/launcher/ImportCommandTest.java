package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir
    Path folder;

    private static ImportCommand of(String... options) {
        return ImportCommand.of(List.of(options), new Settings(Path.of("/checkout"), Map.of()));
    }

    @Test
    void theAdministratorIsTheAuthorUnlessSomebodyElseIsNamed() {
        assertThat(of("articles").email()).isEqualTo("admin@northgate.example");
        assertThat(of("articles", "--as", "agent@northgate.example").email()).isEqualTo("agent@northgate.example");
        assertThat(of("--as", "agent@northgate.example", "articles").folder().getFileName())
                .hasToString("articles");
    }

    @Test
    void withoutAFolderItSaysWhatItNeeds() {
        for (List<String> options : List.of(
                List.<String>of(), List.of("a", "b"), List.of("--as", "x@y.example"), List.of("articles", "--as"))) {
            assertThatThrownBy(() -> of(options.toArray(String[]::new)))
                    .isInstanceOf(Trouble.class)
                    .hasMessageContaining("Which folder?");
        }
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> of("/no/such/folder").run(System.out))
                .isInstanceOf(Trouble.class)
                .hasMessage("There is no folder /no/such/folder.");
    }

    @Test
    void aPortalThatDoesNotRunIsToldAsSuch() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        Settings settings = new Settings(Path.of("/checkout"), Map.of("PORTAL_PORT", String.valueOf(free)));

        assertThatThrownBy(() ->
                        ImportCommand.of(List.of(folder.toString()), settings).run(System.out))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("Start it with ./portal up.");
    }
}
