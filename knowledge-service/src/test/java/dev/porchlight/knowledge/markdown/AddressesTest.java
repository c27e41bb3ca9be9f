package dev.porchlight.knowledge.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "[a](x.md) | [a](NEW)",
                "![a](x.png) | ![a](NEW!)",
                "![a]( x.png  'title' ) | ![a]( NEW!  'title' )",
                "![a](<x y.png>) | ![a](<NEW!>)",
                "[![a](x.png)](y.pdf) | [![a](NEW!)](NEW)",
                "a [b](x) c [d](y) e | a [b](NEW) c [d](NEW) e",
                "[a](b) `[a](b)` | [a](NEW) `[a](b)`",
                "[a]: x.png | [a]: NEW",
                "[a]: <x.png> | [a]: <NEW>",
                "<https://example.com> | <https://example.com>",
                "https://example.com | https://example.com",
                "[a] [b][] | [a] [b][]",
                "[keep](keep) | [keep](keep)",
                "[a](x\\)y) | [a](x\\)y)"
            })
    void onlyAddressesChange(String given, String changed) {
        assertThat(change(given)).isEqualTo(changed);
    }

    @Test
    void alsoOnManyLinesAndInTables() {
        String given =
                "# A\n\nSome [text\nhere](x.md).\n\n| a |\n|---|\n| ![b](x.png) |\n\n```\n[c](x)\n```\n\n- [d](y)\n";
        assertThat(change(given))
                .isEqualTo(given.replace("x.md", "NEW").replace("x.png", "NEW!").replace("(y)", "(NEW)"));
    }

    private static String change(String markdown) {
        return Addresses.change(markdown, (address, isPicture) -> {
            if (address.equals("keep") || address.startsWith("https:")) {
                return null;
            }
            return isPicture ? "NEW!" : "NEW";
        });
    }
}
