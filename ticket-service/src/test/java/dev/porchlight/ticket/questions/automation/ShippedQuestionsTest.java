package dev.porchlight.ticket.questions.automation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.forms.Form;
import dev.porchlight.forms.FormCheck;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ShippedQuestionsTest {

    @Test
    void theyAreSoundAndThereInGerman() {
        Form shipped = ShippedQuestions.shipped(JsonMapper.builder().build());
        assertThat(FormCheck.of(shipped)).isEmpty();
        assertThat(shipped.translations().get("de").keySet())
                .containsExactlyInAnyOrderElementsOf(shipped.texts().distinct().toList());
    }
}
