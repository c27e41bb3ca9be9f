package dev.porchlight.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.Signature;
import java.security.SignatureException;
import java.util.Base64;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A token that is not quite right is no token. */
@PortalTest
class TokensTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Portal portal;
    private final Cast cast;

    TokensTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    private record Parts(ObjectNode header, ObjectNode claims, String signature) {

        static Parts of(String token) {
            String[] parts = token.split("\\.");
            return new Parts(json(parts[0]), json(parts[1]), parts[2]);
        }

        private static ObjectNode json(String part) {
            return (ObjectNode) JSON.readTree(Base64.getUrlDecoder().decode(part));
        }

        String unsigned() {
            return encode(header) + "." + encode(claims);
        }

        private static String encode(ObjectNode part) {
            return BASE64.encodeToString(JSON.writeValueAsBytes(part));
        }
    }

    static Stream<Map.Entry<String, UnaryOperator<String>>> forgeries() {
        return Stream.of(
                Map.entry("no signature at all", token -> {
                    Parts parts = Parts.of(token);
                    parts.header().put("alg", "none");
                    return parts.unsigned() + ".";
                }),
                Map.entry("claims changed under the old signature", token -> {
                    Parts parts = Parts.of(token);
                    parts.claims().put("person_kind", "agent");
                    return parts.unsigned() + "." + parts.signature();
                }),
                Map.entry("signed with a stranger's key", token -> signedByStranger(Parts.of(token))),
                Map.entry("signature cut off", token -> token.substring(0, token.lastIndexOf('.') + 20)));
    }

    private static String signedByStranger(Parts parts) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(generator.generateKeyPair().getPrivate());
            signature.update(parts.unsigned().getBytes(StandardCharsets.US_ASCII));
            return parts.unsigned() + "." + BASE64.encodeToString(signature.sign());
        } catch (NoSuchAlgorithmException | InvalidKeyException | SignatureException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void a_forged_token_opens_nothing(Map.Entry<String, UnaryOperator<String>> forgery) {
        String forged = forgery.getValue().apply(portal.token(cast.user()));
        for (String path : new String[] {"/api/tickets", "/api/activity", "/api/colleagues?q="}) {
            var answer = portal.withToken(forged).get(path).expectProblem(401);
            assertThat(answer.header("WWW-Authenticate")).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30.", "\u00e4"})
    void nonsense_opens_nothing(String nonsense) {
        String token = new String(nonsense.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
        portal.withToken(token).get("/api/tickets").expectProblem(401);
    }

    @Test
    void no_token_opens_nothing_and_a_header_makes_nobody_somebody() {
        portal.api().get("/api/tickets").expectProblem(401);
        portal.api()
                .get(
                        "/api/tickets",
                        "X-User",
                        "admin@northgate.example",
                        "X-Forwarded-User",
                        "admin",
                        "Remote-User",
                        "admin")
                .expectProblem(401);
    }

    @Test
    void a_token_for_something_else_opens_nothing() {
        // Keycloak's own administration token: signed by the same server, but by another realm and for another
        // audience.
        portal.withToken(portal.accounts().administrationToken())
                .get("/api/tickets")
                .expectProblem(401);
    }

    /** When something happened is not for people to say. */
    @Test
    void nobody_gets_a_token_that_backdates() {
        for (Person person : new Person[] {cast.user(), Person.ADMINISTRATOR}) {
            portal.askForToken(person, "porchlight-cli", "openid history:write").expect(400);
        }
        portal.as(cast.user())
                .post(
                        "/api/tickets",
                        Map.of("summary", "Long ago", "details", "x", "urgency", "low", "impact", "low"),
                        "Portal-Occurred-At",
                        "2020-01-01T00:00:00Z")
                .expectProblem(403);
    }

    @Test
    void passwords_are_tried_on_the_sign_in_page_alone() {
        assertThat(portal.askForToken(cast.user(), "admin-cli", "openid").status())
                .isBetween(400, 401);
        assertThat(portal.askForToken(cast.user(), "porchlight-demo", "openid").status())
                .isBetween(400, 401);
    }

    @Test
    void a_customer_s_token_does_nothing_that_is_the_msp_s() {
        var api = portal.as(cast.primary());
        api.get("/api/organisations").expectProblem(403);
        portal.as(cast.user()).get("/api/contacts").expectProblem(403);
        String elsewhere = portal.newCustomer("Elsewhere").id();
        api.get("/api/contacts?organisationId=" + elsewhere).expectProblem(404);
        api.post("/api/organisations", Map.of("name", "Mine")).expectProblem(403);
        api.post(
                        "/api/agents",
                        Map.of("name", "Me", "email", "me@x.example", "roles", java.util.List.of("administrator")))
                .expectProblem(403);
    }
}
