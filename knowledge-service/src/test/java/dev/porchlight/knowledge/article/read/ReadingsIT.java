package dev.porchlight.knowledge.article.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@ServiceIT
class ReadingsIT extends World {

    @Autowired
    Readings readings;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Test
    void everyCustomerCountsOnceADay() {
        UUID article = publish("Read by many").id();
        String path = "/api/articles/" + article;
        for (int person = 0; person < 3; person++) {
            Tokens.Contact reader = Tokens.Contact.at(UUID.randomUUID());
            as(reader).get(path);
            readings.write();
            as(reader).get(path);
        }
        asAgent().get(path);
        anybody.as(Tokens.machine("knowledge:read")).get(path);
        readings.write();
        assertThat(views(article)).isEqualTo(3);
    }

    @Test
    void whatWasReadIsWrittenBeforeLong() {
        UUID article = publish("Read once").id();
        asCustomer().get("/api/articles/" + article);
        await().untilAsserted(() -> assertThat(views(article)).isEqualTo(1));
    }

    @Test
    void whatWasReadIsWrittenWhenTheServiceStops() {
        UUID article = publish("Read at last").id();
        Readings stopping = beans.createBean(Readings.class);
        stopping.note(article, UUID.randomUUID());
        beans.destroyBean(stopping);
        assertThat(views(article)).isEqualTo(1);
    }

    @Test
    void whoReadIsForgottenAndHowManyIsNot() {
        UUID article = publish("Read long ago").id();
        asCustomer().get("/api/articles/" + article);
        readings.write();
        jdbc.sql("update article_reading set day = day - 2 where article_id = ?")
                .param(article)
                .update();
        readings.forgetWho();
        assertThat(jdbc.sql("select count(*) from article_reading where article_id = ?")
                        .param(article)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(views(article)).isEqualTo(1);
    }

    private long views(UUID article) {
        return asAgent()
                .get("/api/articles/" + article + "/draft")
                .json()
                .get("views")
                .asLong();
    }
}
