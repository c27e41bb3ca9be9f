package dev.porchlight.forms;

import static dev.porchlight.forms.Forms.ask;
import static dev.porchlight.forms.Forms.form;
import static dev.porchlight.forms.Forms.options;
import static dev.porchlight.forms.Forms.pointers;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Form ASKED = form(ask("a", "choice", options("x"), "help: 'Some help'"));

    private static Form translated(Map<String, Map<String, String>> translations) {
        return new Form(ASKED.steps(), translations);
    }

    @Test
    void aFormTakesWhatIsOfItsTexts() {
        Map<String, String> german = Map.of("What is a?", "Was ist a?", "The x", "Das x", "Something else", "Anderes");
        Form form = ASKED.translated(Map.of("de", german, "fr", Map.of("Nothing", "Rien")));
        assertThat(form.translations()).isEqualTo(Map.of("de", Map.of("What is a?", "Was ist a?", "The x", "Das x")));
        assertThat(form.texts()).containsExactly("One", "What is a?", "Some help", "The x");
    }

    @Test
    void theyStayWithAnOrganisationsOwnQuestions() {
        Form form = translated(Map.of("de", Map.of("One", "Eins")));
        assertThat(form.with(List.of(new Addition("one", null, ask("own-x", "text"))))
                        .translations())
                .containsKey("de");
    }

    @Test
    void whatCannotBeShownIsRefused() {
        assertThat(pointers(FormCheck.of(translated(Map.of("de", Map.of("One", "Eins"))))))
                .isEmpty();
        assertThat(pointers(FormCheck.of(translated(Map.of("German!", Map.of("One", "Eins"))))))
                .containsExactly("/translations/German!");
        for (String text : List.of(" ", "x".repeat(1_001))) {
            assertThat(pointers(FormCheck.of(translated(Map.of("de", Map.of("One", text))))))
                    .containsExactly("/translations/de");
        }
    }

    @Test
    void whatIsTranslatedOtherwiseIsADifference() {
        assertThat(FormDifferences.between(ASKED, translated(Map.of("de", Map.of("One", "Eins")))))
                .containsExactly(
                        new FormDifferences.Difference(FormDifferences.About.TRANSLATION, "", "de", "translations"));
    }
}
