package dev.porchlight.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.platform.problem.InvalidInput;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TableTest {

    private static List<Map<String, String>> cells(byte[] bytes) {
        return Table.read(bytes).rows().stream().map(Table.Row::cells).toList();
    }

    @Test
    void howeverASpreadsheetWritesItItReadsAlike() {
        List<Map<String, String>> expected = List.of(Map.of("asset number", "L-1", "serial", "£ \"5\"\nnew"));
        String comma = "Asset Number,Serial\nL-1,\"£ \"\"5\"\"\nnew\"\n\n";
        String semicolon = "Asset Number;Serial\r\nL-1;\"£ \"\"5\"\"\nnew\"\r\n;\r\n";
        assertThat(cells(comma.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(cells(("\ufeff" + comma).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(cells(comma.getBytes(Charset.forName("windows-1252")))).isEqualTo(expected);
        assertThat(cells(semicolon.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
    }

    @Test
    void whatIsNoTableIsRefused() {
        for (String text : List.of(
                "",
                "a,b\n" + "x,".repeat(5_000) + "\n",
                "a\n" + "x\n".repeat(50_001),
                "a,b\n\"" + "x".repeat(2_000_000) + "\"\n")) {
            assertThatThrownBy(() -> Table.read(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(InvalidInput.class);
        }
    }
}
