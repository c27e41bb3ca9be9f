package dev.porchlight.ticket.ticket.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * A word that is known is not corrected, so that by what is corrected one can ask which words there are: nobody's
 * search depends on words that they may not read.
 */
@ServiceIT
class WordsOfOthersIT extends World {

    @Test
    void wordsOfAnotherOrganisationCorrectNothingAndPreventNoCorrection() {
        Tokens.Contact stranger = known(Tokens.Contact.at(UUID.randomUUID()).seeing("organisation"));
        Tokens.Contact here = known(Tokens.Contact.at(harbour).seeing("organisation"));
        open(stranger, "We are buying quibblezornak");
        open(here, "About qxuibblezornak");
        assertThat(found(here, "quibblezornak"))
                .as("corrected, as if nobody had written it")
                .isEqualTo(1);
        assertThat(found(here, "quibblezornek")).isEqualTo(1);
        open(stranger, "A vanterpoolish thing");
        assertThat(found(here, "vanterpoolisch")).isZero();
        assertThat(found(stranger, "vanterpoolisch")).isEqualTo(1);
    }

    @Test
    void wordsOfAColleaguesTicketsNeither() {
        Tokens.Contact colleague = known("Colleague");
        Tokens.Contact here = known("Robin");
        open(colleague, "We are leaving thrumblefitch");
        open(here, "About thxumblefitch");
        assertThat(found(here, "thrumblefitch")).isEqualTo(1);
        assertThat(found(colleague, "thrumblefitsch")).as("by their own words").isEqualTo(1);
        Tokens.Contact boss = known(Tokens.Contact.at(harbour).seeing("organisation"));
        assertThat(found(boss, "thrumblefitsch")).isEqualTo(1);
    }

    @Test
    void theServiceTeamIsCorrectedByEverybodysWords() {
        open(known("Robin"), "A glimmerwhistle");
        assertThat(asAgent()
                        .get("/api/tickets/search?q=glimmerwhissle")
                        .json()
                        .get("hits")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void wordsWithinWords() {
        Tokens.Contact here = known("Robin");
        open(here, "Der Netzwerkdrucker steht");
        open(here, "After KB5034441 it is slow");
        open(here, "東京の販売店です");
        open(here, "ที่ทำงานช้า");
        assertThat(found(here, "drucker")).isEqualTo(1);
        assertThat(found(here, "werk")).isEqualTo(1);
        assertThat(found(here, "5034441")).isEqualTo(1);
        assertThat(found(here, "販売店")).isEqualTo(1);
        assertThat(found(here, "店")).isEqualTo(1);
        assertThat(found(here, "ทำงาน")).isEqualTo(1);
        open(here, "Ein Drucker allein");
        assertThat(found(here, "drucker"))
                .as("the word and those it stands within")
                .isEqualTo(2);
    }

    private int found(Tokens.Contact by, String q) {
        return as(by).get("/api/tickets/search?q=" + q).json().get("hits").size();
    }
}
